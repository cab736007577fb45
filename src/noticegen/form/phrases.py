"""Words of two syllables and more that official Vietnamese uses most: a centred name should not break inside them.

A list, not a dictionary: what is missing costs a line that reads less well, which the author can mark.
"""

_LIST = """
ủy ban nhân dân; uỷ ban nhân dân; hội đồng nhân dân; mặt trận tổ quốc; khoa học và công nghệ; tài nguyên và môi trường
nông nghiệp và môi trường; giáo dục và đào tạo; văn hóa, thể thao và du lịch; kế hoạch và đầu tư; phó chủ tịch
phó giám đốc; phó trưởng phòng; chánh văn phòng; phó chánh văn phòng; trưởng ban; phó trưởng ban; bí thư; thành phố
thị xã; nhân dân; chủ tịch; giám đốc; trưởng phòng; văn phòng; chủ trì; đồng chí; lãnh đạo; cán bộ; công chức; viên chức
hội nghị; cuộc họp; giao ban; kết luận; thông báo; báo cáo; kế hoạch; chương trình; đề án; dự án; quy hoạch; quyết định
nghị quyết; nghị định; thông tư; chỉ thị; hướng dẫn; công văn; tiến độ; tình hình; kết quả; nhiệm vụ; công tác
giải pháp; trọng tâm; trọng điểm; triển khai; thực hiện; tổ chức; phối hợp; kiểm tra; giám sát; thanh tra; đánh giá
rà soát; sơ kết; tổng kết; chỉ đạo; điều hành; quản lý; phân bổ; sử dụng; quyết toán; thanh toán; kinh phí; ngân sách
đầu tư; xây dựng; sửa chữa; nâng cấp; cải tạo; giải phóng mặt bằng; bồi thường; hỗ trợ; tái định cư; phát triển
kinh tế; xã hội; kinh tế - xã hội; khoa học; công nghệ; chuyển đổi số; công nghệ thông tin; thông tin; truyền thông
tài chính; nông nghiệp; nông thôn; môi trường; tài nguyên; đất đai; giao thông; vận tải; hạ tầng; kỹ thuật; công trình
công nghiệp; thương mại; du lịch; văn hóa; thể thao; giáo dục; đào tạo; y tế; lao động; việc làm; an ninh; quốc phòng
trật tự; an toàn; phòng chống; dịch bệnh; thiên tai; cháy nổ; cải cách hành chính; hành chính; thủ tục; pháp luật
tư pháp; nội vụ; thi đua; khen thưởng; tiêu chuẩn; đo lường; chất lượng; sở hữu trí tuệ; nhân văn; sự nghiệp
tiến bộ; ứng dụng; tiêu cực; tham nhũng; lãng phí; mục tiêu; quốc gia; bền vững; giảm nghèo; phòng ngừa
liên ngành; địa bàn; toàn tỉnh; cả năm; thường kỳ; thường xuyên; đột xuất; định kỳ; doanh nghiệp; người dân; tháo gỡ
khó khăn; vướng mắc; nghe báo cáo; góp ý; dự thảo; thống nhất; nội dung; liên quan; ban quản lý; chi cục; trung tâm
"""

WHOLE_PHRASES = tuple(
    tuple(phrase.replace(",", "").split()) for line in _LIST.strip().splitlines() for phrase in line.split(";")
)
