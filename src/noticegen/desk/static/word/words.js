// The words of the view of hand edits.

import { sayWith } from "../words.js";

export const say = sayWith({
  title: ["Sửa tay trong Word", "Edited in Word"],
  none: ["Chưa có bản Word nào được tạo. Tạo văn bản, sửa trong Word, lưu lại, rồi mở trang này.", "No Word file has been made yet. Make the documents, edit in Word, save, then open this page."],
  clean: ["Bản Word đúng như khi tạo: không có chỗ sửa tay nào.", "The Word file is as it was made: nothing was edited by hand."],
  found: ["Bản Word có {n} chỗ sửa. Chỗ nào được đánh dấu sẽ được ghi vào thông báo.", "The Word file has {n} edits. Those that are ticked go into the notice."],
  before: ["Trước", "Before"],
  after: ["Nay", "Now"],
  nothing: ["(không có)", "(nothing)"],
  "what-moved": ["Chuyển chỗ", "Moved"],
  "what-split": ["Tách đoạn", "Divided"],
  "what-joined": ["Gộp đoạn", "Joined"],
  "what-elsewhere": ["Ngoài phần chữ chính (đầu trang, chú thích)", "Outside the text (margins, notes)"],
  "what-emphasis": ["Chữ như cũ; đổi chữ đậm, nghiêng hoặc cấp của đoạn", "The same words; bold, italics or the paragraph's level changed"],
  inFile: ["Trong tệp {file}", "In the file {file}"],
  take: ["Lấy chỗ sửa {n}", "Take edit {n}"],
  by: ["Người sửa: {who}", "Edited by {who}"],
  sameAs: ["Cùng một chỗ với chỗ sửa {n}.", "The same as edit {n}."],
  isThere: ["Đã có trong thông báo.", "In the notice already."],
  comments: ["Ghi chú trong Word", "Comments in Word"],
  onWords: ["ở “{words}”", "on “{words}”"],
  takeThese: ["Lấy {n} chỗ về thông báo", "Take {n} edits into the notice"],
  taken: ["Đã lấy {taken} trên {of} chỗ vào thông báo.", "{taken} of {of} edits are in the notice."],
  takenAll: ["Văn bản đã được tạo lại; bản Word sửa tay được cất vào backup.", "The documents were made again; the edited Word file is kept in backup."],
  rest: ["Bản Word được giữ nguyên vì còn chỗ chưa lấy. Sửa nốt trong thông báo, rồi bấm Tạo văn bản và chọn ghi đè.", "The Word file stays, because not everything was taken. Edit the rest in the notice, then make the documents and write over it."],
});
