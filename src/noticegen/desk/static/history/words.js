// The words of the history.

import { sayWith } from "../words.js";

export const say = sayWith({
  title: ["Lịch sử", "History"],
  noGit: ["Thư mục này chưa dùng git, nên không có lịch sử. Mọi thứ vẫn được lưu; hoàn tác được trong lúc trang đang mở. Muốn có lịch sử, nhờ người phụ trách máy tính chạy “git init” trong thư mục.", "This folder is not in git, so there is no history. Everything is saved all the same, and can be undone while the page is open. To have a history, ask whoever looks after the computers to run “git init” in the folder."],
  noCommits: ["Chưa có bản nào được ghi lại.", "No version has been kept yet."],
  versions: ["Các bản đã ghi", "Versions kept"],
  version: ["Bản {when}", "Version of {when}"],
  against: ["so với", "against"],
  otherVersion: ["So với bản nào", "Against which version"],
  now: ["bản đang soạn", "the notice now"],
  earlier: ["bản ngay trước đó", "the version before"],
  same: ["Hai bản nói như nhau.", "Both versions say the same."],
  changes: ["{n} đoạn khác nhau", "{n} paragraphs differ"],
  showSame: ["Xem cả đoạn không đổi", "Show unchanged paragraphs too"],
  before: ["Bản trước", "Before"],
  after: ["Bản sau", "After"],
  keep: ["Ghi một bản vào lịch sử", "Keep a version"],
  keepWhy: ["Thông báo đã sửa từ lần ghi trước.", "The notice has changed since the last version."],
  clean: ["Bản đang soạn đã có trong lịch sử.", "The notice as it is now is in the history."],
  message: ["Ghi chú cho bản này", "What this version is about"],
  keepNow: ["Ghi lại", "Keep it"],
});
