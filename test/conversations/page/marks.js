// Saves what was marked as a text file. Nothing leaves the page in any other way.
;(() => {
  let unsaved = false
  document.getElementById('saving').hidden = false
  document.addEventListener('input', () => {
    unsaved = true
  })
  addEventListener('beforeunload', (event) => {
    if (unsaved) event.preventDefault()
  })
  document.getElementById('save').addEventListener('click', () => {
    const marks = [...document.querySelectorAll('.marks')]
      .map((one) => ({
        title: one.dataset.title,
        mark: one.querySelector('input:checked')?.value,
        note: one.querySelector('textarea').value.trim(),
      }))
      .filter(({ mark, note }) => mark || note)
    const text = marks
      .map(({ title, mark, note }) => `${title}\n${mark ?? 'Not marked'}\n${note}`.trimEnd())
      .join('\n\n')
    const link = document.createElement('a')
    link.href = URL.createObjectURL(new Blob([`${text}\n`], { type: 'text/plain' }))
    link.download = 'marks.txt'
    link.click()
    URL.revokeObjectURL(link.href)
    unsaved = false
    document.getElementById('saved').textContent = `${marks.length} marked, saved as marks.txt.`
  })
})()
