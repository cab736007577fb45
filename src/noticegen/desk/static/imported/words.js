// The words of a receipt.

import { sayWith } from "../words.js";

export const say = sayWith({
  receipt: ["Biên nhận của “{file}”", "Receipt for “{file}”"],
  counts: ["{sure} chỗ đọc chắc · {guessed} chỗ đoán · {left_out} chỗ bỏ ra · {changed} chỗ đổi dạng", "{sure} read with certainty · {guessed} guessed · {left_out} left out · {changed} changed in form"],
  compared: ["Tệp cũ có {source} từ, văn bản tạo lại có {built} từ.", "The old file has {source} words, the new document {built}."],
  notCompared: ["Thông báo còn lỗi nên chưa tạo lại được văn bản để so từng từ.", "The notice has errors, so no document could be made and compared word by word."],
  lookFirst: ["Xem những chỗ đoán trước: bấm vào từng dòng để đến ô ấy.", "Look at the guesses first: press a line to go to its field."],
  nothing: ["Mọi chỗ đều đọc chắc.", "Everything was read with certainty."],
  "how-guessed": ["Đoán", "Guessed"],
  "how-left-out": ["Bỏ ra", "Left out"],
  "how-changed": ["Đổi dạng", "Changed"],
  "how-sure": ["Đọc chắc", "Sure"],
  showSure: ["Xem cả {n} chỗ đọc chắc", "Show the {n} sure ones too"],
  proposed: ["Danh bạ chưa có:", "Not in the registry:"],
  addAll: ["Thêm vào danh bạ", "Add to the registry"],
  added: ["Đã thêm vào danh bạ và đọc lại tệp Word với tên mới.", "Added to the registry; the Word file was read again with the new names."],
  addedOnly: ["Đã thêm vào danh bạ. Thông báo đã được sửa nên giữ nguyên: chọn đơn vị ở từng mục.", "Added to the registry. The notice has been edited, so it stays: choose the units in its entries."],
  seen: ["đã xem", "seen"],
});
