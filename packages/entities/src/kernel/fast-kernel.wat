;; Sums of matrix rows, four numbers at a time: what a layer of a network gives. `npm run generate -w @depesche/entities` compiles it into fast-kernel-code.ts.
;; Positions and widths count numbers of four bytes; widths are multiples of four. Each sum adds its terms in order and rounds each step to 32 bits,
;; so plain-kernel.ts gives the same bits.
(module
  (memory (export "memory") 1)

  ;; target[k] = the sum of the rows whose positions the list holds
  (func (export "sumRows") (param $target i32) (param $list i32) (param $count i32) (param $width i32)
    (local $column i32) (local $end i32) (local $at i32) (local $last i32) (local $sum v128)
    (local.set $target (i32.shl (local.get $target) (i32.const 2)))
    (local.set $list (i32.shl (local.get $list) (i32.const 2)))
    (local.set $last (i32.add (local.get $list) (i32.shl (local.get $count) (i32.const 2))))
    (local.set $end (i32.shl (local.get $width) (i32.const 2)))
    (block $done
      (loop $columns
        (br_if $done (i32.ge_u (local.get $column) (local.get $end)))
        (local.set $sum (v128.const f32x4 0 0 0 0))
        (local.set $at (local.get $list))
        (block $added
          (loop $rows
            (br_if $added (i32.ge_u (local.get $at) (local.get $last)))
            (local.set $sum (f32x4.add (local.get $sum)
              (v128.load (i32.add (i32.shl (i32.load (local.get $at)) (i32.const 2)) (local.get $column)))))
            (local.set $at (i32.add (local.get $at) (i32.const 4)))
            (br $rows)))
        (v128.store (i32.add (local.get $target) (local.get $column)) (local.get $sum))
        (local.set $column (i32.add (local.get $column) (i32.const 16)))
        (br $columns))))

  ;; numbers[at + k] = the larger of it and 0
  (func (export "keepPositive") (param $at i32) (param $width i32)
    (local $end i32)
    (local.set $at (i32.shl (local.get $at) (i32.const 2)))
    (local.set $end (i32.add (local.get $at) (i32.shl (local.get $width) (i32.const 2))))
    (block $done
      (loop $columns
        (br_if $done (i32.ge_u (local.get $at) (local.get $end)))
        (v128.store (local.get $at) (f32x4.max (v128.load (local.get $at)) (v128.const f32x4 0 0 0 0)))
        (local.set $at (i32.add (local.get $at) (i32.const 16)))
        (br $columns))))

  ;; sums[k] += inputs[i] * matrix[i * width + k] for each input i; inputs of 0, half of what a layer gives, are left out
  (func (export "addProducts") (param $sums i32) (param $inputs i32) (param $count i32) (param $matrix i32) (param $width i32)
    (local $row i32) (local $stride i32) (local $last i32) (local $input f32)
    (local $at i32) (local $column i32) (local $place i32) (local $wide v128)
    (local $sum0 v128) (local $sum1 v128) (local $sum2 v128) (local $sum3 v128) (local $sum4 v128) (local $sum5 v128) (local $sum6 v128) (local $sum7 v128)
    (local.set $sums (i32.shl (local.get $sums) (i32.const 2)))
    (local.set $inputs (i32.shl (local.get $inputs) (i32.const 2)))
    (local.set $row (i32.shl (local.get $matrix) (i32.const 2)))
    (local.set $stride (i32.shl (local.get $width) (i32.const 2)))
    ;; from address 0 on: the inputs other than 0, each with the address of its row
    (local.set $count (i32.add (local.get $inputs) (i32.shl (local.get $count) (i32.const 2))))
    (block $listed
      (loop $list
        (br_if $listed (i32.ge_u (local.get $inputs) (local.get $count)))
        (local.set $input (f32.load (local.get $inputs)))
        (f32.store (local.get $last) (local.get $input))
        (i32.store offset=4 (local.get $last) (local.get $row))
        (local.set $last (i32.add (local.get $last) (i32.shl (f32.ne (local.get $input) (f32.const 0)) (i32.const 3))))
        (local.set $row (i32.add (local.get $row) (local.get $stride)))
        (local.set $inputs (i32.add (local.get $inputs) (i32.const 4)))
        (br $list)))
    ;; 32 columns at a time, their sums in registers
    (block $wideDone
      (loop $wideColumns
        (br_if $wideDone (i32.gt_u (i32.add (local.get $column) (i32.const 128)) (local.get $stride)))
        (local.set $place (i32.add (local.get $sums) (local.get $column)))
        (local.set $sum0 (v128.load offset=0 (local.get $place)))
        (local.set $sum1 (v128.load offset=16 (local.get $place)))
        (local.set $sum2 (v128.load offset=32 (local.get $place)))
        (local.set $sum3 (v128.load offset=48 (local.get $place)))
        (local.set $sum4 (v128.load offset=64 (local.get $place)))
        (local.set $sum5 (v128.load offset=80 (local.get $place)))
        (local.set $sum6 (v128.load offset=96 (local.get $place)))
        (local.set $sum7 (v128.load offset=112 (local.get $place)))
        (local.set $at (i32.const 0))
        (block $added
          (loop $rows
            (br_if $added (i32.ge_u (local.get $at) (local.get $last)))
            (local.set $wide (v128.load32_splat (local.get $at)))
            (local.set $row (i32.add (i32.load offset=4 (local.get $at)) (local.get $column)))
            (local.set $sum0 (f32x4.add (local.get $sum0) (f32x4.mul (local.get $wide) (v128.load offset=0 (local.get $row)))))
            (local.set $sum1 (f32x4.add (local.get $sum1) (f32x4.mul (local.get $wide) (v128.load offset=16 (local.get $row)))))
            (local.set $sum2 (f32x4.add (local.get $sum2) (f32x4.mul (local.get $wide) (v128.load offset=32 (local.get $row)))))
            (local.set $sum3 (f32x4.add (local.get $sum3) (f32x4.mul (local.get $wide) (v128.load offset=48 (local.get $row)))))
            (local.set $sum4 (f32x4.add (local.get $sum4) (f32x4.mul (local.get $wide) (v128.load offset=64 (local.get $row)))))
            (local.set $sum5 (f32x4.add (local.get $sum5) (f32x4.mul (local.get $wide) (v128.load offset=80 (local.get $row)))))
            (local.set $sum6 (f32x4.add (local.get $sum6) (f32x4.mul (local.get $wide) (v128.load offset=96 (local.get $row)))))
            (local.set $sum7 (f32x4.add (local.get $sum7) (f32x4.mul (local.get $wide) (v128.load offset=112 (local.get $row)))))
            (local.set $at (i32.add (local.get $at) (i32.const 8)))
            (br $rows)))
        (v128.store offset=0 (local.get $place) (local.get $sum0))
        (v128.store offset=16 (local.get $place) (local.get $sum1))
        (v128.store offset=32 (local.get $place) (local.get $sum2))
        (v128.store offset=48 (local.get $place) (local.get $sum3))
        (v128.store offset=64 (local.get $place) (local.get $sum4))
        (v128.store offset=80 (local.get $place) (local.get $sum5))
        (v128.store offset=96 (local.get $place) (local.get $sum6))
        (v128.store offset=112 (local.get $place) (local.get $sum7))
        (local.set $column (i32.add (local.get $column) (i32.const 128)))
        (br $wideColumns)))
    ;; what is left, four columns at a time
    (block $done
      (loop $columns
        (br_if $done (i32.ge_u (local.get $column) (local.get $stride)))
        (local.set $place (i32.add (local.get $sums) (local.get $column)))
        (local.set $sum0 (v128.load (local.get $place)))
        (local.set $at (i32.const 0))
        (block $added
          (loop $rows
            (br_if $added (i32.ge_u (local.get $at) (local.get $last)))
            (local.set $sum0 (f32x4.add (local.get $sum0) (f32x4.mul (v128.load32_splat (local.get $at))
              (v128.load (i32.add (i32.load offset=4 (local.get $at)) (local.get $column))))))
            (local.set $at (i32.add (local.get $at) (i32.const 8)))
            (br $rows)))
        (v128.store (local.get $place) (local.get $sum0))
        (local.set $column (i32.add (local.get $column) (i32.const 16)))
        (br $columns)))))
