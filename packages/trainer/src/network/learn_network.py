"""Learns the window network from what `write-material.ts` wrote, and writes its weights beside it.

Run by `npm run train`; needs PyTorch and NumPy (Debian: python3-torch). One thread and fixed seeds: the same material gives the same weights
on the same version of PyTorch.

    python3 learn_network.py FOLDER [--seed N] [--NAME VALUE ...]
"""
import argparse
import json
import os
import time

import numpy as np
import torch
from torch import nn
import torch.nn.functional as F

LABELS = 25
WINDOW = (-2, -1, 0, 1, 2)
CONTEXT_BITS = 6

# Word vectors are scaled to it, so that the first layer learns as fast from them as from its other inputs.
VECTOR_LENGTH = 4


def arguments():
    parser = argparse.ArgumentParser()
    parser.add_argument('folder')
    parser.add_argument('--seed', type=int, default=1)
    parser.add_argument('--batch', type=int, default=48)
    parser.add_argument('--rate', type=float, default=2e-3)
    parser.add_argument('--grams', type=int, default=65536)
    parser.add_argument('--gram-width', type=int, default=28)
    parser.add_argument('--word-units', type=int, default=96)
    parser.add_argument('--window-units', type=int, default=128)
    parser.add_argument('--feature-dropout', type=float, default=0.13)
    parser.add_argument('--hidden-dropout', type=float, default=0.25)
    parser.add_argument('--spelling-passes', type=int, default=5)
    parser.add_argument('--recall-cost', type=float, default=0.3)
    return parser.parse_args()


class Material:
    """The columns in a folder."""

    def __init__(self, folder):
        self.folder = folder
        with open(os.path.join(folder, 'about.json'), encoding='utf8') as file:
            self.about = json.load(file)
        self.vectors = self.floats('vectors').reshape(-1, self.about['dimensions'])
        self.view_vectors = self.integers('views.vectors').reshape(-1, 3)
        self.grams, self.gram_starts = self.ragged('views.grams')
        self.features, self.feature_starts = self.ragged('views.features')

    def integers(self, name):
        return np.fromfile(os.path.join(self.folder, name), dtype='<i4')

    def floats(self, name):
        return np.fromfile(os.path.join(self.folder, name), dtype='<f4')

    def ragged(self, name):
        values = self.integers(name)
        return values, np.append(self.integers(name + '-starts'), len(values))

    def sentences(self, name):
        lengths = self.integers(name + '.lengths')
        return Sentences(lengths, *(self.integers(f'{name}.{column}') for column in ('views', 'context', 'allowed')))


class Sentences:
    def __init__(self, lengths, views, context, allowed):
        self.lengths = lengths
        self.starts = np.concatenate([[0], np.cumsum(lengths)])
        self.views = views
        self.context = context
        self.allowed = allowed

    def batches(self, size, random=None):
        """Lists of sentences of about one length."""
        order = np.arange(len(self.lengths))
        if random is not None:
            order = random.permutation(order)
            order = np.concatenate([chunk[np.argsort(self.lengths[chunk], kind='stable')] for chunk in np.array_split(order, max(1, len(order) // (size * 50)))])
        batches = [order[at:at + size] for at in range(0, len(order), size)]
        if random is not None:
            random.shuffle(batches)
        return batches


def gather(values, starts, rows):
    """The values of some rows of a ragged table, and where each row's begin."""
    lengths = starts[rows + 1] - starts[rows]
    offsets = np.concatenate([[0], np.cumsum(lengths)])
    places = np.arange(offsets[-1]) + np.repeat(starts[rows] - offsets[:-1], lengths)
    return values[places], offsets[:-1]


def product_quantised(vectors, parts=16, centres=256, rounds=15, seed=3):
    """Codes and code book of unit vectors, and the vectors that they stand for."""
    random = np.random.RandomState(seed)
    width = vectors.shape[1] // parts
    book = np.zeros((parts, centres, width), np.float32)
    codes = np.zeros((len(vectors), parts), np.uint8)
    for part in range(parts):
        points = vectors[:, part * width:(part + 1) * width]
        centre = points[random.permutation(len(points))[:centres]].copy()
        for _ in range(rounds):
            near = nearest(points, centre)
            sums = np.zeros_like(centre)
            np.add.at(sums, near, points)
            counts = np.bincount(near, minlength=centres)
            centre[counts > 0] = sums[counts > 0] / counts[counts > 0, None]
        book[part] = centre
        codes[:, part] = nearest(points, centre)
    return codes, book, np.concatenate([book[part][codes[:, part]] for part in range(parts)], 1)


def nearest(points, centres):
    result = np.zeros(len(points), np.int64)
    norms = (centres ** 2).sum(1)
    for at in range(0, len(points), 8192):
        result[at:at + 8192] = (norms - 2 * points[at:at + 8192] @ centres.T).argmin(1)
    return result


class Network(nn.Module):
    def __init__(self, options, vectors, features):
        super().__init__()
        self.options = options
        self.register_buffer('vectors', vectors)
        self.grams = nn.Parameter(torch.randn(options.grams, options.gram_width) * 0.05)
        self.features = nn.Parameter(torch.randn(features, options.word_units) * 0.05)
        self.from_vectors = nn.Parameter(torch.randn(3, vectors.shape[1], options.word_units) * (2.0 / vectors.shape[1]) ** 0.5)
        self.from_grams = nn.Parameter(torch.randn(options.gram_width, options.word_units) * 0.15)
        self.word_bias = nn.Parameter(torch.zeros(options.word_units))
        self.window = nn.Parameter(torch.randn(len(WINDOW), options.word_units, options.window_units) * (2.0 / (len(WINDOW) * options.word_units)) ** 0.5)
        self.context = nn.Parameter(torch.zeros(CONTEXT_BITS, options.window_units))
        self.window_bias = nn.Parameter(torch.zeros(options.window_units))
        self.output = nn.Parameter(torch.randn(options.window_units, LABELS) * options.window_units ** -0.5)
        self.output_bias = nn.Parameter(torch.zeros(LABELS))
        self.transitions = nn.Parameter(torch.zeros(LABELS + 1, LABELS))

    def words(self, material, views):
        """What the first layer gives for each of some views."""
        drop = self.options.feature_dropout if self.training else 0
        grams, gram_offsets = gather(material.grams, material.gram_starts, views)
        features, feature_offsets = gather(material.features, material.feature_starts, views)
        numbers = torch.from_numpy(material.view_vectors[views].astype(np.int64))
        gram_weights = keep(len(grams), drop)
        feature_weights = keep(len(features), drop)
        gram_sum = F.embedding_bag(torch.from_numpy(grams.astype(np.int64) & (self.options.grams - 1)), self.grams, torch.from_numpy(gram_offsets), mode='sum', per_sample_weights=gram_weights)
        total = F.embedding_bag(torch.from_numpy(features.astype(np.int64)), self.features, torch.from_numpy(feature_offsets), mode='sum', per_sample_weights=feature_weights)
        total = total + gram_sum @ self.from_grams + self.word_bias
        for slot in range(3):
            vectors = self.vectors[numbers[:, slot]]
            if drop > 0:
                vectors = vectors * keep(len(views), drop)[:, None]
            total = total + vectors @ self.from_vectors[slot]
        return torch.relu(total)

    def forward(self, material, views, context):
        """Scores of every label at every place of a batch; views of 0 stand for places beyond the sentences."""
        batch, length = views.shape
        padded = np.pad(views, ((0, 0), (2, 2)))
        unique, inverse = np.unique(padded, return_inverse=True)
        words = self.words(material, unique)
        places = F.dropout(words[torch.from_numpy(inverse.reshape(padded.shape))], self.options.hidden_dropout, self.training)
        # A window is five words side by side: one product for all of them.
        stacked = torch.cat([places[:, 2 + offset:2 + offset + length] for offset in WINDOW], 2)
        bits = torch.from_numpy(((context[:, :, None] >> np.arange(CONTEXT_BITS)) & 1).astype(np.float32))
        hidden = stacked @ self.window.reshape(-1, self.options.window_units) + bits @ self.context + self.window_bias
        hidden = F.dropout(torch.relu(hidden), self.options.hidden_dropout, self.training)
        return hidden @ self.output + self.output_bias


def keep(count, share):
    if share == 0:
        return torch.ones(count)
    return (torch.rand(count) >= share).float() / (1 - share)


def valid_transitions():
    """A name goes on only behind its own beginning or middle; none does at the start."""
    valid = torch.zeros(LABELS + 1, LABELS)
    for previous in range(LABELS + 1):
        for following in range(LABELS):
            outside_or_begin = following == 0 or following % 2 == 1
            same = 0 < previous < LABELS and (previous - 1) // 2 == (following - 1) // 2
            valid[previous, following] = float(outside_or_begin or same)
    return valid


VALID = valid_transitions()


def loss_of(scores, transitions, allowed, lengths):
    """Mean of the negative logarithm of the probability of what is allowed, a sentence."""
    batch, length, _ = scores.shape
    factors = torch.exp(transitions) * VALID
    shifted = scores - scores.max(2, keepdim=True)[0].detach()
    emission = torch.exp(shifted.clamp(min=-60))
    both = torch.cat([emission, emission * allowed])
    alive = (torch.arange(length)[None, :] < torch.from_numpy(lengths)[:, None]).float().repeat(2, 1)
    first = factors[LABELS] * both[:, 0]
    total = first.sum(1, keepdim=True)
    logarithm = torch.log(total)
    alpha = first / total
    shortest = int(lengths.min())
    for t in range(1, length):
        step = (alpha @ factors[:LABELS]) * both[:, t]
        total = step.sum(1, keepdim=True).clamp(min=1e-30)
        if t < shortest:
            logarithm = logarithm + torch.log(total)
            alpha = step / total
        else:
            here = alive[:, t:t + 1]
            logarithm = logarithm + here * torch.log(total)
            alpha = here * (step / total) + (1 - here) * alpha
    return (logarithm[:batch] - logarithm[batch:]).mean()


def learn_spelling(network, material, unit, options):
    """Lets the letter n-grams of a word say what its vector is, before labels are learnt: an unknown word then begins as what it is spelt like."""
    grams, starts = material.ragged('words.grams')
    words = np.nonzero(starts[1:] > starts[:-1])[0]
    wanted = unit * VECTOR_LENGTH
    to_vector = nn.Parameter(torch.randn(options.gram_width, wanted.shape[1]) * 0.15)
    optimiser = torch.optim.Adam([network.grams, to_vector], lr=options.rate)
    random = np.random.RandomState(options.seed)
    for _ in range(options.spelling_passes):
        order = random.permutation(words)
        for at in range(0, len(order), 512):
            batch = order[at:at + 512]
            values, offsets = gather(grams, starts, batch)
            summed = F.embedding_bag(torch.from_numpy(values.astype(np.int64) & (options.grams - 1)), network.grams, torch.from_numpy(offsets), mode='sum')
            loss = ((summed @ to_vector - torch.from_numpy(wanted[batch])) ** 2).mean()
            optimiser.zero_grad(set_to_none=True)
            loss.backward()
            optimiser.step()
    with torch.no_grad():
        network.from_grams.copy_(to_vector @ network.from_vectors[0])


def padded(sentences, batch):
    length = int(sentences.lengths[batch].max())
    views = np.zeros((len(batch), length), np.int64)
    context = np.zeros((len(batch), length), np.int64)
    allowed = np.zeros((len(batch), length), np.int64)
    for row, sentence in enumerate(batch):
        start, end = sentences.starts[sentence], sentences.starts[sentence + 1]
        views[row, :end - start] = sentences.views[start:end]
        context[row, :end - start] = sentences.context[start:end]
        allowed[row, :end - start] = sentences.allowed[start:end]
    return views, context, allowed


def learn(network, material, options):
    random = np.random.RandomState(options.seed)
    optimiser = torch.optim.Adam(network.parameters(), lr=options.rate, betas=(0.9, 0.99))
    passes = [material.sentences(f'pass-{number}') for number in range(material.about['passes'])]
    steps = sum(-(-len(each.lengths) // options.batch) for each in passes)
    done = 0
    for number, sentences in enumerate(passes):
        network.train()
        losses = 0.0
        began = time.time()
        batches = sentences.batches(options.batch, random)
        for batch in batches:
            views, context, allowed = padded(sentences, batch)
            scores = network(material, views, context)
            bits = torch.from_numpy((allowed[:, :, None] >> np.arange(LABELS)) & 1).float()
            if options.recall_cost > 0:
                cost = torch.zeros_like(scores)
                cost[:, :, 0] = (1 - bits[:, :, 0]) * options.recall_cost
                scores = scores + cost
            loss = loss_of(scores, network.transitions, bits, sentences.lengths[batch])
            for group in optimiser.param_groups:
                group['lr'] = options.rate * (1 - done / steps)
            optimiser.zero_grad(set_to_none=True)
            loss.backward()
            optimiser.step()
            losses += float(loss.detach())
            done += 1
        print(f'pass {number + 1} of {len(passes)}: loss {losses / len(batches):.3f} a sentence, {time.time() - began:.0f} s', flush=True)
        measure(network, material)


def score_all(network, material, sentences):
    network.eval()
    result = []
    with torch.no_grad():
        for batch in sentences.batches(64):
            views, context, _ = padded(sentences, batch)
            scores = network(material, views, context).numpy()
            result.extend(scores[row, :sentences.lengths[sentence]] for row, sentence in enumerate(batch))
    return result


def best_labels(scores, transitions):
    allowed = np.where(VALID.numpy() > 0, transitions, -1e9)
    best = allowed[LABELS] + scores[0]
    back = []
    for row in scores[1:]:
        steps = best[:, None] + allowed[:LABELS]
        back.append(steps.argmax(0))
        best = steps.max(0) + row
    label = int(best.argmax())
    labels = [label]
    for pointers in reversed(back):
        label = int(pointers[label])
        labels.append(label)
    return labels[::-1]


def spans(labels):
    result = set()
    at = 0
    while at < len(labels):
        label = labels[at]
        end = at + 1
        if label % 2 == 1:
            while end < len(labels) and labels[end] == label + 1:
                end += 1
            result.add((at, end, (label - 1) // 2))
        at = end
    return result


def f1(gold, found, classes):
    right = expected = given = 0
    for own, other in zip(gold, found):
        own = {span for span in own if span[2] in classes}
        other = {span for span in other if span[2] in classes}
        right += len(own & other)
        expected += len(own)
        given += len(other)
    return 200 * right / max(1, expected + given), 100 * right / max(1, given), 100 * right / max(1, expected)


NAMES = (0, 3, 6, 9)
CORE = (0, 3, 6)


def measure(network, material):
    transitions = network.transitions.detach().numpy()
    crf_transitions = material.floats('crf.transitions').reshape(LABELS + 1, LABELS)
    for name in material.about['measured']:
        sentences = material.sentences(name)
        aside = material.integers(name + '.aside')
        own = score_all(network, material, sentences)
        gold_labels = [int(low) for low in np.log2(sentences.allowed & -sentences.allowed)]
        gold = [spans(gold_labels[start:end]) for start, end in zip(sentences.starts, sentences.starts[1:])]
        flat = material.floats(name + '.scores').reshape(-1, LABELS)
        crf = [flat[start:end] for start, end in zip(sentences.starts, sentences.starts[1:])]
        systems = {
            'network': [spans(best_labels(scores, transitions)) for scores in own],
            'crf': [spans(best_labels(scores, crf_transitions)) for scores in crf],
            'pair': [spans(best_labels((a + b) / 2, (transitions + crf_transitions) / 2)) for a, b in zip(own, crf)],
        }
        core = name.startswith('SmartData')
        for system, found in systems.items():
            parts = []
            for part in (0, 1):
                chosen = [i for i in range(len(gold)) if aside[i] == part]
                parts.append(f1([gold[i] for i in chosen], [found[i] for i in chosen], CORE if core else NAMES))
            whole = f1(gold, found, CORE if core else NAMES)
            line = f'  {name} {system:8}: {whole[0]:.2f} (p {whole[1]:.1f} r {whole[2]:.1f}), looked at {parts[0][0]:.2f}, aside {parts[1][0]:.2f}'
            if not core:
                line += f', all {f1(gold, found, range(12))[0]:.2f}, ' + ' '.join(f'{t} {f1(gold, found, (c,))[0]:.1f}' for t, c in zip(('PER', 'ORG', 'LOC', 'OTH'), NAMES))
            print(line, flush=True)


def main():
    options = arguments()
    torch.set_num_threads(1)
    torch.manual_seed(options.seed)
    material = Material(options.folder)
    unit = material.vectors / np.maximum(1e-9, np.linalg.norm(material.vectors, axis=1, keepdims=True))
    codes, book, approximate = product_quantised(unit[:material.about['kept']])
    table = torch.from_numpy(np.concatenate([np.zeros((1, unit.shape[1]), np.float32), approximate]).astype(np.float32) * VECTOR_LENGTH)
    network = Network(options, table, material.about['features'])
    learn_spelling(network, material, unit, options)
    learn(network, material, options)
    write(network, codes, book * VECTOR_LENGTH, options)


def write(network, codes, book, options):
    """The parameters under their names in TypeScript, the codes of the vectors and their book."""
    columns = {camel_case(name): value.detach().numpy() for name, value in network.named_parameters()}
    columns.update(codes=codes, book=book)
    for name, values in columns.items():
        np.ascontiguousarray(values, dtype=np.uint8 if name == 'codes' else '<f4').tofile(os.path.join(options.folder, f'network.{name}'))
    shape = {
        'dimensions': int(book.shape[0] * book.shape[2]), 'parts': int(book.shape[0]), 'gramRows': options.grams, 'gramWidth': options.gram_width,
        'wordUnits': options.word_units, 'windowUnits': options.window_units,
    }
    with open(os.path.join(options.folder, 'network.json'), 'w', encoding='utf8') as file:
        json.dump(shape, file)


def camel_case(name):
    first, *rest = name.split('_')
    return first + ''.join(part.title() for part in rest)


if __name__ == '__main__':
    main()
