"""Documents that cannot be printed properly: fonts, templates, profiles, space."""

from noticegen.problems.codes import WrittenCode
from noticegen.problems.sentences import Sentences

PROBLEMS: dict[WrittenCode, Sentences] = {
    "font-missing": Sentences(
        vi=(
            "Máy này không có phông chữ dùng được: {families}, đủ chữ tiếng Việt ở bốn kiểu ({found}).",
            (
                "Debian, Ubuntu: sudo apt-get install fonts-liberation2. Windows: phông Times New Roman có sẵn; nếu đã "
                "gỡ, cài lại."
            ),
        ),
        en=(
            "This machine has no usable font ({families}) with all Vietnamese letters in four styles ({found}).",
            (
                "Debian, Ubuntu: sudo apt-get install fonts-liberation2. Windows includes Times New Roman; "
                "reinstall it if it was removed."
            ),
        ),
    ),
    "library-changed": Sentences(
        vi=(
            "{library} {version} trên máy này thiếu những gì chương trình dựa vào ({names}), nên không làm tiếp.",
            "Cài lại thư viện này, đúng phiên bản: {command}",
        ),
        en=(
            "{library} {version} on this machine lacks what noticegen relies on ({names}), so noticegen stops here.",
            "Install the library again, in the right version: {command}",
        ),
    ),
    "not-loaded": Sentences(
        vi=(
            "Không nạp được thư viện {library} ({cause}).",
            "Chạy “noticegen doctor” để biết thiếu gì và cài bằng lệnh nào.",
        ),
        en=(
            "The library {library} cannot be loaded ({cause}).",
            'Run "noticegen doctor" to see what is missing and how to install it.',
        ),
    ),
    "pango-missing": Sentences(
        vi=(
            "Máy này không có thư viện Pango, mà WeasyPrint thì cần ({library}).",
            (
                "Bỏ --engine weasyprint, hay engine: weasyprint trong data/office.yaml: bộ dàn trang của noticegen "
                "không cần Pango. Vẫn muốn dùng WeasyPrint thì cài Pango, trên Debian, Ubuntu là: "
                "sudo apt-get install libpango-1.0-0 libpangoft2-1.0-0"
            ),
        ),
        en=(
            "The Pango library, which WeasyPrint needs, is not installed ({library}).",
            (
                "Leave out --engine weasyprint, or engine: weasyprint in data/office.yaml: noticegen's own engine "
                "needs no Pango. To use WeasyPrint all the same, install Pango, on Debian or Ubuntu with: "
                "sudo apt-get install libpango-1.0-0 libpangoft2-1.0-0"
            ),
        ),
    ),
    "head-too-wide": Sentences(
        vi=(
            "“{number}” và “{date}” quá dài, không đứng được trên cùng một dòng.",
            "Rút gọn địa danh (place) hoặc ký hiệu (symbol): Nghị định đòi số và ngày ngang hàng nhau.",
        ),
        en=(
            '"{number}" and "{date}" are too long to share one line.',
            "Shorten place or symbol: the decree requires number and date on the same level.",
        ),
    ),
    "column-too-narrow": Sentences(
        vi=(
            "Cột {column} của bảng hẹp hơn chữ “{word}”: chữ sẽ bị cắt hoặc đè sang cột bên.",
            "Cho cột này width từ {width} trở lên, hoặc bớt cột.",
        ),
        en=(
            (
                'Column {column} of the table is narrower than "{word}", which would be cut off or printed over the '
                "next column."
            ),
            "Set the column's width to {width} or more, or use fewer columns.",
        ),
    ),
    "B19": Sentences(
        vi=(
            "Câu cuối và khối chữ ký, nơi nhận dài hơn một trang: chữ ký sẽ đứng riêng một trang.",
            "Tách câu cuối thành vài đoạn, hoặc gộp bớt nơi nhận.",
        ),
        en=(
            (
                "The last paragraph and the block with signature and recipients are longer than a page: the "
                "signature will stand alone on a page."
            ),
            "Split the last paragraph, or group some recipients.",
        ),
    ),
    "glyph-missing": Sentences(
        vi=(
            "Phông chữ của văn bản không có ký tự “{character}” ({code}).",
            "Thay bằng chữ hoặc dấu thường; biểu tượng cảm xúc và hình không dùng trong văn bản hành chính.",
        ),
        en=(
            'The font of the document has no glyph for "{character}" ({code}).',
            "Use an ordinary letter or punctuation mark; emoji and pictures do not belong in an official document.",
        ),
    ),
    "slot-has-ink": Sentences(
        vi=(
            (
                "Trang {page}: có chữ hoặc nét kẻ trong chỗ chừa sẵn “{role}” (cách mép trái {left} mm, mép trên "
                "{top} mm)."
            ),
            "Nếu cơ quan tự sửa tệp trong templates/ hoặc data/profiles/, xem lại tệp đó; nếu không, xin báo lỗi.",
        ),
        en=(
            (
                'Page {page}: something is printed in the space reserved for "{role}" ({left} mm from the left edge, '
                "{top} mm from the top)."
            ),
            "If your office changed a file in templates/ or data/profiles/, check it; otherwise please report a bug.",
        ),
    ),
    "pdf-complaint": Sentences(
        vi=(
            "Bộ tạo PDF báo: {complaint}",
            "Nếu cơ quan tự sửa tệp trong templates/, xem lại tệp đó; nếu không, xin báo lỗi cho noticegen.",
        ),
        en=(
            "The PDF renderer reported: {complaint}",
            "If your office changed a file in templates/, check it; otherwise please report a bug in noticegen.",
        ),
    ),
    "pdf-fetch": Sentences(
        vi=(
            "Mẫu muốn lấy một tệp bên ngoài: {url}",
            "noticegen không tải gì từ mạng hay từ đĩa; bỏ liên kết này khỏi mẫu trong templates/.",
        ),
        en=(
            "A template tries to load an external file: {url}",
            "noticegen loads nothing from the network or the disk; remove the link from the template in templates/.",
        ),
    ),
    "template-broken": Sentences(
        vi=(
            "Mẫu {template} có lỗi ở dòng {line}: {cause}",
            "Sửa tệp mẫu trong templates/ hoặc bỏ nó để dùng mẫu có sẵn.",
        ),
        en=(
            "Template {template} has an error on line {line}: {cause}",
            "Fix the file in templates/, or delete it to use the built-in template.",
        ),
    ),
    "template-endless": Sentences(
        vi=(
            "Mẫu {template} lặp hoặc in quá nhiều, đến dòng {line} thì dừng lại: có lẽ nó không bao giờ xong.",
            "Xem lại vòng lặp và macro trong tệp mẫu đó, hoặc bỏ tệp để dùng mẫu có sẵn.",
        ),
        en=(
            "Template {template} repeats or prints too much and was stopped at line {line}: it may never end.",
            "Check the loops and macros in that file, or delete it to use the built-in template.",
        ),
    ),
    "html-unknown": Sentences(
        vi=(
            "Mẫu tạo ra {what}, thứ không có trong bảng thành phần của văn bản.",
            "Chỉ dùng các thẻ và lớp có trong templates/ của noticegen.",
        ),
        en=(
            "A template produced {what}, which is not one of the document's elements.",
            "Use only the tags and classes that occur in noticegen's own templates/.",
        ),
    ),
    "html-broken": Sentences(
        vi=("Mẫu tạo ra HTML không đọc được: {cause}", "Xem lại thẻ mở, thẻ đóng trong templates/."),
        en=(
            "The templates produced HTML that cannot be read: {cause}",
            "Check the opening and closing tags in templates/.",
        ),
    ),
    "profile-unknown": Sentences(
        vi=("Không có thể thức “{name}”.", "Các thể thức hiện có: {known}."),
        en=('There is no profile "{name}".', "Available profiles: {known}."),
    ),
    "profile-broken": Sentences(
        vi=(
            "Thể thức sai ở {where}: {cause}",
            "Sửa tệp trong data/profiles/; mỗi số đo phải nằm trong khoảng cho phép.",
        ),
        en=(
            "The profile has an error at {where}: {cause}",
            "Fix the file in data/profiles/; each measure must be within its permitted range.",
        ),
    ),
}
