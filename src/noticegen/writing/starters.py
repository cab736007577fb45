"""What `init` and `new` write: examples that explain themselves and pass `check` as they are."""

import datetime as dt
import json

from noticegen.notice.dates import IssueDate
from noticegen.notice.office import Office, Recipient, Unit
from noticegen.notice.office_to_addressees import office_to_addressees
from noticegen.notice.references import ALL
from noticegen.notice.tree_to_placeholder_problems import (
    SAMPLE_AGENCY,
    SAMPLE_HEAD,
    SAMPLE_NAME,
    SAMPLE_OFFICE_CHIEF,
)

EDITOR_SETTINGS = (
    json.dumps(
        {
            "yaml.schemas": {
                "data/notice.schema.json": "data/notices/*.yaml",
                "data/office.schema.json": "data/office.yaml",
            },
            "files.encoding": "utf8",
            "editor.wordWrap": "on",
        },
        indent=2,
    )
    + "\n"
)

IGNORED = "*\n!.gitignore\n"

TEMPLATES_README = """\
# Mẫu riêng của cơ quan

Thư mục này để trống là đủ: noticegen dùng mẫu có sẵn theo Nghị định 30/2020/NĐ-CP.
Chỉ đặt vào đây tệp mẫu (`*.html.j2`) mà cơ quan muốn dùng thay cho mẫu cùng tên có sẵn.
"""

TRUST_README = """\
# Chứng thư gốc được tin

`noticegen verify`, khi chạy trong thư mục làm việc này, tin những chứng thư gốc đặt ở đây (.cer, .crt, .pem, .der,
.p7b).
Lấy tệp từ chính nơi cấp chứng thư, không lấy từ văn bản cần kiểm tra.
"""

OFFICE = f"""\
# yaml-language-server: $schema=office.schema.json
# Danh bạ của cơ quan: ai ban hành, ai ký, ai nhận việc. Sửa lại cho đúng cơ quan mình.
# Thông báo chỉ ghi mã (id); tên viết một lần ở đây. Mã: chữ thường không dấu, số, gạch nối.

agencies:                         # cơ quan ban hành; cơ quan đầu là cơ quan mình
  - id: so-mau
    parent: {SAMPLE_AGENCY["parent"]}         # cơ quan chủ quản trực tiếp, nếu có
    name: {SAMPLE_AGENCY["name"]}                  # tên dài: ghi danh sách để chọn chỗ xuống dòng, [Dòng một, Dòng hai]
    symbol: {(symbol := SAMPLE_AGENCY["symbol"])}                    # chữ viết tắt trong ký hiệu văn bản: TB-{symbol}
    place: {SAMPLE_AGENCY["place"]}                    # địa danh ghi trước ngày tháng

units:                            # những nơi có thể được giao việc
  - {{id: van-phong, name: Văn phòng Sở, short_name: VP}}
  - {{id: thanh-tra, name: Thanh tra Sở}}
  - {{id: cong-doan, kind: organisation, name: Công đoàn Sở}}   # kind: unit, organisation, person, post

groups:                           # tên gọi chung của nhiều đơn vị; "all" luôn có sẵn
  - {{id: cac-phong, name: Các phòng, members: [van-phong, thanh-tra]}}

signers:                          # người ký; TL., KT., TM. ghi ở authority
  - {{id: giam-doc, post: Giám đốc, name: {SAMPLE_HEAD}}}
  - {{id: chanh-van-phong, authority: TL. Giám đốc, post: Chánh Văn phòng, name: {SAMPLE_OFFICE_CHIEF}}}

recipients:                       # nơi nhận mặc định; dòng "Lưu: VT" do mẫu in ra
  - {{name: Ban Giám đốc, note: để b/c}}
  - {{name: "Các phòng, đơn vị thuộc Sở", note: để th/h, units: all}}
"""

_NOTICE = """\
# yaml-language-server: $schema=../notice.schema.json
# Thông báo kết luận. Số mục, gạch đầu dòng, "Lưu: VT" và "./." do mẫu in ra, không ghi ở đây.
# Câu có dấu hai chấm, hoặc bắt đầu bằng * & @ % [ {{, phải đặt trong dấu nháy.

number:                    # số văn bản; để trống khi chưa có
date: {year}-{month:02}              # năm-tháng khi ngày còn trống; đủ ngày thì viết {year}-{month:02}-16
state: for-signature       # draft: dự thảo, in chữ DỰ THẢO; for-signature: trình ký; issued: do "noticegen issue" ghi
subject: Kết luận giao ban tháng {month}/{year}

opening:                   # mỗi dòng là một đoạn
  - Ngày 05/{month:02}/{year}, Ban Giám đốc họp giao ban tháng {month}/{year}.
  - "Sau khi nghe báo cáo và ý kiến của các đại biểu, Ban Giám đốc kết luận như sau:"

body:                      # các kết luận; mỗi mục có thể có mục con (items)
  - heading: {heading}
{units}    # coordinating: …      # mã đơn vị phối hợp, nếu có: đơn vị đó cũng nhận phần này
    items:
      - Tổng hợp kết quả thực hiện nhiệm vụ trong tháng.
      - text: Gửi báo cáo trước ngày {due:02}/{month:02}/{year}.
        deadlines:         # nguyên văn trong câu; date là ngày tương ứng, nếu có
          - {{text: trước ngày {due:02}/{month:02}/{year}, date: {year}-{month:02}-{due:02}}}
  - heading: Nhiệm vụ chung
    units: all             # tất cả các đơn vị trong danh bạ
    items:
      - Các đơn vị tiếp tục triển khai nhiệm vụ được giao.

closing:
  - Yêu cầu các đơn vị nghiêm túc thực hiện.

signers: {signer}
{recipients}"""


_LATEST = 28
_FRIDAY = 4


def _last_friday_or_before(year: int, month: int) -> int:
    """The 28th or, if that is a weekend, the Friday before."""
    return _LATEST - max(0, dt.date(year, month, _LATEST).weekday() - _FRIDAY)


def notice_starter(office: Office, year: int, month: int) -> str:
    """A notice for this office and month."""
    unit = _unit(office, IssueDate(year, month))
    return _NOTICE.format(
        year=year,
        month=month,
        due=_last_friday_or_before(year, month),
        heading=_quoted(f"Giao {unit.name}" if unit else "Nhiệm vụ trọng tâm"),
        units=f"    units: {unit.id if unit else ALL}       # mã trong data/office.yaml\n",
        signer=_signer(office),
        recipients="" if _reaches_all(office.recipients) else _EVERYONE,
    )


_EVERYONE = """\
recipients:
  - {name: "Các phòng, đơn vị", note: để th/h, units: all}
"""


def _unit(office: Office, date: IssueDate) -> Unit | None:
    """One of the office's own units that can be given a task in that month."""
    everyone = office_to_addressees(office, (), date)[ALL]
    return next((each for each in everyone.units if each.kind == "unit"), None)


def _reaches_all(recipients: tuple[Recipient, ...]) -> bool:
    return any(ALL in recipient.units for recipient in recipients)


def _signer(office: Office) -> str:
    first = next((each for each in office.signers if each.id), None)
    return f"{first.id}" if first else f'{{post: Giám đốc, name: "{SAMPLE_NAME}"}}'


def _quoted(text: str) -> str:
    return json.dumps(text, ensure_ascii=False)
