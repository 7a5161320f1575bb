export default function Page() {
  return (
    <form action="/article" method="post" encType="text/plain">
      <label>
        An article <textarea name="text" rows={20} cols={80} />
      </label>
      <button>Read</button>
    </form>
  );
}
