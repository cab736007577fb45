// A moment as people write it here: 16:05 16/11/2026.

const two = (number) => String(number).padStart(2, "0");

export function moment(iso) {
  const at = new Date(iso);
  return `${two(at.getHours())}:${two(at.getMinutes())} ${two(at.getDate())}/${two(at.getMonth() + 1)}/${at.getFullYear()}`;
}
