"""Vietnamese for the operating system's errors, by name; its own messages are in English already."""

REASONS = {
    "EACCES": "không được phép",
    "EPERM": "không được phép",
    "ENOENT": "không có tệp",
    "EISDIR": "đây là thư mục",
    "ENOTDIR": "một phần của đường dẫn không phải thư mục",
    "ENAMETOOLONG": "tên quá dài",
    "EIO": "lỗi đọc ghi đĩa",
    "EROFS": "đĩa chỉ cho đọc",
    "ENOSPC": "đĩa đầy",
    "EMFILE": "mở quá nhiều tệp",
    "ELOOP": "liên kết vòng quanh",
    "EBUSY": "đang được chương trình khác dùng",
    "EINVAL": "tên không hợp lệ",
    "EEXIST": "đã có tệp cùng tên",
}
