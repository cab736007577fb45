"""Words of two syllables that notices are made of, to tell a mistyped mark from the word that was meant.

Not a dictionary: only what is common in an office, and beside it the real words that differ from such a one in marks
alone (công tác, cộng tác, công tắc), so that none is taken for another one mistyped.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from functools import cache

_WORDS = """
máy phát,máy bơm,máy in,máy lạnh,máy quét,
qui định,qui chế,qui trình,qui hoạch,qui mô,an ninh,an sinh,an toàn,áp dụng,ảnh hưởng,ban chỉ,ban hành,ban giám,
ban ngành,ban đầu,bàn bạc,bàn giao,bản đồ,bản quyền,bản tin,bảng biểu,bảng giá,báo cáo,báo chí,báo động,báo hiệu,
bảo đảm,bảo hành,bảo hiểm,bảo hộ,bảo mật,bảo quản,bảo tàng,bảo tồn,bảo trì,bảo trợ,bảo vệ,bằng chứng,bất cập,
bất thường,bất động,bế mạc,bên cạnh,bệnh viện,bị động,biên bản,biên chế,biên giới,biên lai,biên soạn,biên tập,
biến động,biến đổi,biện pháp,biểu dương,biểu mẫu,biểu quyết,bình quân,bình xét,bình đẳng,bình thường,bổ nhiệm,bổ sung,
bộ máy,bộ ngành,bộ phận,bồi dưỡng,bồi thường,bố trí,bưu điện,cá biệt,cá nhân,cải cách,cải tạo,cải thiện,cải tiến,
cam kết,cán bộ,căn cứ,căn hộ,cảnh báo,cảnh quan,cảnh sát,cạnh tranh,cao độ,cao điểm,cấp bách,cấp dưới,cấp giấy,
cấp phát,cấp phép,cấp thiết,cấp trên,cập nhật,cần thiết,cấu trúc,cẩn thận,chậm trễ,chấm dứt,chấm điểm,chấn chỉnh,
chấp hành,chấp thuận,chất lượng,chất vấn,chế biến,chế độ,chế tài,chế tạo,chi bộ,chi cục,chi ngân,chi nhánh,chi phí,
chi tiết,chi tiêu,chỉ đạo,chỉ dẫn,chỉ huy,chỉ số,chỉ thị,chỉ tiêu,chia sẻ,chiến dịch,chiến lược,chính phủ,chính quyền,
chính sách,chính thức,chính trị,chính xác,chính đáng,chịu trách,cho phép,chủ chốt,chủ động,chủ nhật,chủ nhiệm,chủ quan,
chủ quản,chủ tịch,chủ trì,chủ trương,chủ yếu,chủ thể,chú trọng,chú ý,chuẩn bị,chung cư,chung quanh,chuyên đề,
chuyên gia,chuyên môn,chuyên ngành,chuyên nghiệp,chuyên trách,chuyên viên,chuyển biến,chuyển đổi,chuyển giao,
chuyển tiếp,chức danh,chức năng,chức vụ,chứng chỉ,chứng nhận,chứng thực,chứng từ,chương trình,cổ phần,cổ phiếu,có thể,
cộng đồng,cộng sản,cộng hòa,cộng tác,công an,công bằng,công bố,công chức,công chứng,công cộng,công cụ,công dân,
công đoàn,công điện,công khai,công lập,công nghệ,công nghiệp,công nhân,công nhận,công sở,công suất,công tác,công tắc,
công thương,công trình,công trường,cổng trường,kéo dài,phân tán,tạo điều,công ty,công văn,công việc,công vụ,cơ bản,
cơ cấu,cơ chế,cơ hội,cơ quan,cơ sở,cư trú,cụ thể,củng cố,cung cấp,cung ứng,cuộc họp,cuộc sống,cuộc thi,cử tri,
cương quyết,cưỡng chế,cường độ,dã ngoại,danh mục,danh sách,danh hiệu,dân chủ,dân cư,dân sinh,dân số,dân sự,dân tộc,
dân vận,dẫn đầu,dẫn đến,di dời,di sản,di tích,dịch bệnh,dịch vụ,diễn biến,diễn đàn,diễn ra,diễn tập,diện tích,
doanh nghiệp,doanh thu,du lịch,dứt điểm,dữ liệu,dự án,dự báo,dự kiến,dự phòng,dự thảo,dự toán,dự trữ,dư luận,đa dạng,
đại biểu,đại diện,đại học,đại hội,đàm phán,đảm bảo,đảm nhiệm,đánh giá,đáng kể,đào tạo,đạo đức,đáp ứng,đặc biệt,
đặc điểm,đặc sản,đặc thù,đăng ký,đăng tải,đăng tin,đặt hàng,đất đai,đầu mối,đầu năm,đầu tiên,đầu tư,đầu tuần,đẩy mạnh,
đẩy nhanh,đấu giá,đấu nối,đấu thầu,đấu tranh,đề án,đề cao,đề cập,đề cương,đề nghị,đề tài,đề xuất,đền bù,địa bàn,
địa chỉ,địa điểm,địa giới,địa phương,điểm nghẽn,điểm nóng,điện lực,điện tử,điều chỉnh,điều chuyển,điều động,điều hành,
điều hòa,điều kiện,điều tra,điều trị,định hướng,định kỳ,định mức,định giá,đình chỉ,đo lường,đoàn kết,đoàn thể,
đoàn viên,độc lập,đô thị,đổi mới,đối chiếu,đối ngoại,đối tác,đối thoại,đối tượng,đối với,đội ngũ,đội viên,đôn đốc,
đốc thúc,đồng bào,đồng bộ,đồng chí,đồng thời,đồng tình,đồng ý,động viên,động lực,đơn giá,đơn giản,đơn thư,đơn vị,
đúng hạn,đúng mức,đưa vào,đường bộ,đường dây,đường phố,đường sắt,đường thủy,gặp gỡ,gây ra,gia cố,gia đình,gia hạn,
gia súc,gia cầm,giá cả,giá đất,giá trị,giả định,giải pháp,giải phóng,giải quyết,giải ngân,giải thích,giải trình,
giải thể,giai đoạn,giám đốc,giám sát,giảm nghèo,giảm thiểu,gian lận,giáo dục,giáo viên,giao ban,giao dịch,giao lưu,
giao thông,giấy mời,giấy phép,giấy tờ,giới thiệu,giới hạn,giữ gìn,góp phần,góp ý,hạ tầng,hải quan,hải sản,hàng hóa,
hàng hoá,hàng hải,hàng năm,hàng tháng,hàng tuần,hàng tồn,hành chính,hành động,hành vi,hạn chế,hạn hán,hậu quả,hệ thống,
hiện đại,hiện hành,hiện nay,hiện trạng,hiện trường,hiện tượng,hiệp hội,hiệu lực,hiệu quả,hiệu suất,hiệu trưởng,
hình ảnh,hình sự,hình thành,hình thức,hòa giải,hoàn cảnh,hoàn chỉnh,hoàn tất,hoàn thành,hoàn thiện,hoàn trả,hoàn ứng,
hoạt động,hồ sơ,hồ chứa,hỗ trợ,hộ gia,hộ nghèo,hội đồng,hội nghị,hội nhập,hội thảo,hội thi,hội ý,hội viên,hợp đồng,
hợp lệ,hợp lý,hợp pháp,hợp tác,hợp quy,hợp chuẩn,huấn luyện,huy động,hùng vương,hưởng ứng,hướng dẫn,hướng tới,hữu quan,
ích lợi,ít nhất,kế hoạch,kế thừa,kế toán,kê khai,kết cấu,kết hợp,kết luận,kết nối,kết quả,kết thúc,kịp thời,kiểm điểm,
kiểm định,kiểm kê,kiểm sát,kiểm soát,kiểm tra,kiểm toán,kiện toàn,kiên quyết,kiến nghị,kiến thức,kiến trúc,kinh doanh,
kinh nghiệm,kinh phí,kinh tế,kỳ họp,kỳ thi,ký kết,ký số,kỷ cương,kỷ luật,kỷ niệm,kỹ năng,kỹ thuật,khả năng,khả thi,
khách hàng,khách mời,khách quan,khai giảng,khai mạc,khai thác,khám bệnh,khảo sát,khắc phục,khẩn cấp,khẩn trương,
khen thưởng,khiếu nại,khiếu kiện,khó khăn,khoa học,khoáng sản,khoảng cách,khôi phục,khởi công,khởi nghiệp,không gian,
khối lượng,khu công,khu vực,khu phố,khuyến công,khuyến khích,khuyến nông,khuyết điểm,lạc hậu,làm rõ,làm việc,lao động,
lãng phí,lãnh đạo,lập kế,lấn chiếm,lâm nghiệp,lâu dài,lễ hội,lịch sử,liên hệ,liên kết,liên ngành,liên quan,liên tục,
liên thông,linh hoạt,lĩnh vực,lộ trình,lồng ghép,luân chuyển,lũ lụt,luật pháp,lực lượng,lưu trữ,lưu thông,lưu ý,
lựa chọn,lý do,lý lịch,lý luận,lợi ích,mạng lưới,mạnh mẽ,mặt bằng,mặt hàng,mặt trận,mâu thuẫn,mẫu mã,miền núi,
minh bạch,mô hình,môi trường,môn học,mục đích,mục tiêu,mua sắm,mua bán,mức độ,mức lương,năng lực,năng lượng,năng suất,
nâng cao,nâng cấp,nâng lương,nề nếp,nêu gương,nền kinh,nền nếp,nền tảng,ngân hàng,ngân sách,ngành nghề,ngành hàng,
ngày càng,ngăn chặn,ngăn ngừa,nghề nghiệp,nghị định,nghị quyết,nghỉ lễ,nghỉ việc,nghiêm minh,nghiêm túc,nghiệm thu,
nghiên cứu,nghiệp vụ,nghĩa vụ,ngoại ngữ,người dân,nguồn gốc,nguồn lực,nguồn vốn,nguy cơ,nguyên nhân,nguyên tắc,
nguyên liệu,nguyện vọng,nhanh chóng,nhãn hiệu,nhân dân,nhân lực,nhân rộng,nhân sự,nhân văn,nhân viên,nhận diện,
nhận thức,nhận xét,nhập khẩu,nhất quán,nhất trí,nhiệm kỳ,nhiệm vụ,nhiệt tình,nhu cầu,nội bộ,nội chính,nội dung,nội quy,
nội vụ,nổi bật,nông dân,nông nghiệp,nông sản,nông thôn,nợ đọng,nuôi trồng,nước sạch,ô nhiễm,ổn định,ở trên,phát động,
phát hành,phát hiện,phát huy,phát sinh,phát triển,phát thanh,phát biểu,pháp chế,pháp lệnh,pháp lý,pháp luật,phạm vi,
phạt tiền,phân bổ,phân cấp,phân công,phân khai,phân loại,phân tích,phân quyền,phần lớn,phần mềm,phấn đấu,phê bình,
phê duyệt,phiên họp,phó phòng,phong trào,phòng ban,phòng chống,phòng họp,phòng ngừa,phòng trừ,phổ biến,phối hợp,
phù hợp,phụ lục,phụ nữ,phụ trách,phục hồi,phục vụ,phúc lợi,phương án,phương châm,phương hướng,phương pháp,phương thức,
phương tiện,phường xã,quá hạn,quá trình,quan điểm,quan hệ,quan tâm,quan trọng,quản lý,quản trị,quân sự,quân đội,
quần chúng,quốc hội,quốc gia,quốc khánh,quốc phòng,quốc tế,quy chế,quy chuẩn,quy định,quy hoạch,quy mô,quy trình,
quy tắc,quyền hạn,quyền lợi,quyết định,quyết liệt,quyết tâm,quyết toán,ra quân,rà soát,ràng buộc,rõ ràng,rộng rãi,
rút kinh,rủi ro,rừng phòng,sai phạm,sai sót,sáng kiến,sáng tạo,sản lượng,sản phẩm,sản xuất,sắp xếp,sâu rộng,sẵn sàng,
sơ kết,sơ bộ,sở hữu,sở ngành,số hóa,số hoá,số lượng,số liệu,sự cố,sự kiện,sự nghiệp,sự việc,sức khỏe,sửa chữa,sửa đổi,
sử dụng,sinh hoạt,sinh học,sinh viên,tạm thời,tạm ứng,tài chính,tài khoản,tài liệu,tài nguyên,tài sản,tái cơ,tái định,
tác động,tác phong,tác nghiệp,tập huấn,tập thể,tập trung,tập quán,tăng cường,tăng trưởng,tất cả,tệ nạn,tích cực,
tiếp cận,tiếp công,tiếp nhận,tiếp thu,tiếp tục,tiếp xúc,tiến bộ,tiến độ,tiến hành,tiền lương,tiền đề,tiềm năng,
tiêu biểu,tiêu chí,tiêu chuẩn,tiêu cực,tiêu thụ,tiết kiệm,tiểu học,tình hình,tình huống,tình trạng,tín dụng,tinh giản,
tinh gọn,tinh thần,tỉnh ủy,tố cáo,tố giác,tổ chức,tổ công,tổ dân,tồn đọng,tồn tại,tổng hợp,tổng kết,tổng số,tổng thể,
tổng công,tốt nghiệp,tội phạm,tờ trình,trách nhiệm,trái phép,trạm y,trang thiết,trang trại,trang bị,trao đổi,trao giải,
tranh chấp,tranh thủ,trẻ em,triển khai,triển lãm,triệt để,trình độ,trình tự,trình bày,trí tuệ,trong đó,trồng trọt,
trọng điểm,trọng tâm,trung bình,trung hạn,trung học,trung tâm,trung thực,trung ương,truy cập,truy xuất,truyền hình,
truyền thông,truyền thống,trực tiếp,trực thuộc,trực tuyến,trước mắt,trường học,trường hợp,trưởng phòng,trụ sở,
tuyên dương,tuyên truyền,tuyển dụng,tuyển sinh,tuyệt đối,tuần tra,tư duy,tư nhân,tư pháp,tư tưởng,tư vấn,từ chối,
từ nay,tự do,tự động,tự giác,tự nguyện,tự nhiên,tương ứng,tương đương,thanh niên,thanh quyết,thanh toán,thanh tra,
thành công,thành lập,thành phần,thành phố,thành tích,thành viên,thành tựu,thảo luận,thay đổi,thay thế,tham dự,tham gia,
tham luận,tham mưu,tham nhũng,tham khảo,thẩm định,thẩm quyền,thẩm tra,thăm hỏi,thắng lợi,thất thoát,theo dõi,theo đúng,
thế mạnh,thể chế,thể hiện,thể thao,thể thức,thi công,thi đua,thi hành,thi tuyển,thí điểm,thí nghiệm,thị trấn,
thị trường,thị xã,thích ứng,thích hợp,thiên tai,thiết bị,thiết kế,thiết thực,thiếu sót,thiệt hại,thỏa thuận,thời điểm,
thời gian,thời hạn,thời tiết,thông báo,thông qua,thông suốt,thông số,thông tin,thông tư,thống kê,thống nhất,thôn bản,
thôn xóm,thu chi,thu hồi,thu hút,thu nhập,thu phí,thu thập,thu gom,thuận lợi,thuế suất,thuộc tính,thủ trưởng,thủ tục,
thủ tướng,thủ đoạn,thúc đẩy,thủy lợi,thủy sản,thuỷ lợi,thường kỳ,thường niên,thường trực,thường vụ,thường xuyên,
thương binh,thương hiệu,thương mại,thương vong,thực hiện,thực địa,thực phẩm,thực tế,thực thi,thực trạng,thực tiễn,
thực tập,ủng hộ,ủy ban,uỷ ban,ủy quyền,ứng dụng,ứng phó,ứng trực,ưu điểm,ưu tiên,ưu đãi,văn bản,văn hóa,văn hoá,
văn minh,văn phòng,văn thư,vấn đề,vận động,vận hành,vận tải,vận chuyển,vật chất,vật liệu,vật tư,vệ sinh,vi phạm,vị trí,
việc làm,viên chức,vụ việc,vùng cao,vướng mắc,vượt mức,vượt qua,xã hội,xảy ra,xây dựng,xác định,xác minh,xác nhận,
xếp loại,xem xét,xét duyệt,xét nghiệm,xét tuyển,xin ý,xóa đói,xu hướng,xuất khẩu,xuất sắc,xúc tiến,xung quanh,xử lý,
xử phạt,y tế,ý kiến,ý thức,yêu cầu,yếu kém,trụ cột,chất thải,an lành,thỏa đáng,thường lệ,trọn gói,đường truyền,thi cử,
trang trí,chất xám,thuế quan,quá tải,tổng đài,công ích,chi trả,khen ngợi,đô đốc,chủ đầu,thẻ căn,nghị trường,cấp cứu,
thứ trưởng,bộ trưởng,hàng rào,hằng năm,hằng tháng,hằng tuần,hằng quý,hàng quý,kỳ hạn,nhà trường,dự trù,nhận sự,vi sinh,
dung lượng,hành lang,hành trình,hành khách,hành lý,tác giả,tác phẩm,hiện hữu,hiện diện,tư liệu,tư cách,sinh kế,
sinh thái,sinh sống,phần trăm,phần thưởng,đồng thuận,đồng hành,chức sắc,học sinh,học tập,học phí,học viện,hội trường,
hội họp,thể lực,thể chất,vị thế,lượng mưa,bộ đội,cơ giới,sở tại,thực vật,dân quân,quyết sách,định lượng,hóa chất,
hóa đơn,vụ án,vụ mùa,trí thức,tế bào,hành nghề,công dụng,lý thuyết,kế sách,luật sư,hoạch định,triệu đồng,tỷ đồng,
cơ thể,độ tuổi,giao bản,số tiền,đồ thị,người dẫn,người đàn,người đan,phân bố,phần cấp,thanh lý,tổng cộng,bờ biển,chú ý,
chủ ý,dân đến,mua bàn,nợ đóng,phát tiền,thanh trà,trước mặt,vượt quá,đất dài,dài hạn,ngắn hạn,tiền phạt,con người,
đời sống,tầng lớp,chăm sóc,chẩn đoán,xác suất,trau dồi,xung phong,nỗ lực,đúc rút,súc tích,chặt chẽ,động sản,phức tạp,
nghiêm trọng,nghiêm ngặt,nguy hiểm,đột xuất,chăn nuôi,dịch tễ,vắc xin,tiêm chủng,khám chữa,chữa bệnh,điều dưỡng,bác sĩ,
bệnh nhân,người bệnh,bệnh án,y sĩ,dược sĩ,thuốc men,truyền nhiễm,lây lan,cách ly,ổ dịch,giải tỏa,mặt nước,thu hoạch,
gieo cấy,gieo trồng,sâu bệnh,phân bón,giống cây,cây trồng,vật nuôi,chuồng trại,thú y,thức ăn,đê điều,hồ đập,kênh mương,
tưới tiêu,sạt lở,ngập lụt,ngập úng,mưa bão,mưa lũ,lũ quét,bão lũ,cứu hộ,cứu nạn,cứu trợ,sơ tán,tìm kiếm,ứng cứu,
cháy rừng,chữa cháy,phòng cháy,trực ban,lương thực,nhà ở,nhà nước,nhà thầu,nhà máy,nhà văn,chủ nhà,hộ dân,khu dân,
người nghèo,người già,phụ huynh,giáo trình,giáo án,giáo khoa,sách giáo,học kỳ,học bạ,năm học,lớp học,phòng học,
tựu trường,bán trú,nội trú,mầm non,mẫu giáo,thí sinh,coi thi,chấm thi,đề thi,điểm thi,bài thi,đuối nước,bạo lực,
thể dục,văn nghệ,ngoại khóa,chính khóa,giảng dạy,giảng viên,dạy nghề,dạy học,dạy thêm,học thêm,bỏ học,xóa mù,phổ cập,
thư viện,thiết yếu,thiết lập,cơ động,an dân,nhân khẩu,hộ khẩu,hộ tịch,căn cước,khai sinh,khai tử,kết hôn,chứng minh,
con dấu,chữ ký,văn kiện,hồ nước,nước ngầm,nước thải,rác thải,khí thải,khói bụi,quan trắc,xả thải,chôn lấp,tái chế,
phân hủy,động vật,thảo dược,khai báo,kê đơn,kê biên,lập biên,xử án,thi thể,điều lệ,nghị sự,biểu tình,tụ tập,trộm cắp,
ma túy,cờ bạc,lừa đảo,buôn lậu,hàng giả,hàng cấm,trợ cấp,phụ cấp,cứu tế,mồ côi,khuyết tật,tàn tật,người cao,cao tuổi,
liệt sĩ,thân nhân,tri ân,đền ơn,đáp nghĩa,bạo hành,tảo hôn,sinh sản,dinh dưỡng,thực đơn,bếp ăn,ngộ độc,phụ gia,
kháng sinh,khử khuẩn,khử trùng,tiêu độc,tiêu hủy,tiêu thoát,thoát nước,cấp nước,cấp điện,lưới điện,trạm biến,biến áp,
chiếu sáng,cây xanh,vỉa hè,lòng đường,lề đường,cầu cống,cầu đường,đăng kiểm,ùn tắc,tai nạn,thương tích,bến xe,nhà ga,
cảng biển,sân bay,máy bay,tàu thuyền,tàu cá,ngư dân,ngư trường,đánh bắt,thủy điện,thủy văn,khí tượng,khí hậu,cảnh giác,
mất an,mã độc,tấn công,lỗ hổng,mật khẩu,máy tính,máy chủ,máy móc,phần cứng,phần việc,trực quan,liên lạc,bưu chính,
viễn thông,phát sóng,loa đài,phóng viên,tin bài,ấn phẩm,xuất bản,in ấn,sao chép,tác quyền,sáng chế,kiểu dáng,nhãn mác,
bao bì,đóng gói,tồn kho,kho bãi,bến bãi,bảo dưỡng,duy tu,duy tân,nâng lên,tu bổ,tôn tạo,trùng tu,lễ nghi,hủ tục,mê tín,
tôn giáo,tín ngưỡng,dân gian,cồng chiêng,thổ cẩm,làng nghề,nghề truyền,đặc sắc,bản sắc,du khách,lưu trú,khách sạn,
nhà hàng,lữ hành,khống chế,dập dịch,tiền sử,hậu cần,hậu kiểm,tiền kiểm,hậu phương,quân nhân,tuyển quân,nhập ngũ,
xuất ngũ,dự bị,biên phòng,hải đảo,chủ quyền,lãnh thổ,phên giậu,cột mốc,ranh giới,địa chính,thửa đất,sổ đỏ,
chuyển nhượng,thừa kế,tranh tụng,khởi kiện,xét xử,kháng nghị,kháng cáo,trợ giúp,pháp nhân,thể nhân,vốn vay,vay vốn,
lãi suất,nợ xấu,nợ công,bội chi,thâm hụt,thặng dư,thu ngân,nguồn thu,khoản thu,khoản chi,khoán chi,tự chủ,tự túc,
tự quản,tự phê,phê phán,phản ánh,phản biện,phản hồi,phúc đáp,trả lời,trả kết,hẹn trả,trễ hạn,sớm hạn,đúng hẹn,
chậm tiến,dứt khoát,thiểu số,vùng sâu,vùng xa,chỉnh lý,chỉnh sửa,chỉnh trang,chỉnh đốn,đấu trường,mời thầu,trúng thầu,
dự thầu,gói thầu,chỉ định,giám định,kiểm đếm,đo đạc,khoan thăm,thăm dò,khai khoáng,cát sỏi,mỏ đất,xi măng,sắt thép,
bê tông,móng cọc,nền móng,đưa đón,đón tiếp,tiếp đón,khánh tiết,lễ tân,nghỉ dưỡng,nghỉ phép,nghỉ hưu,thôi việc,
cách chức,cảnh cáo,khiển trách,miễn nhiệm,bãi nhiệm,từ chức,luân phiên,biệt phái,thăng hạng,nâng ngạch,chuyển ngạch,
bậc lương,hệ số,giao khoán,khoán việc,thuê khoán,hợp doanh,tổ hợp,liên hợp,liên doanh,hộ kinh,tiểu thương,chợ búa,
bán lẻ,bán buôn,bình ổn,giá bán,niêm yết,đầu cơ,tích trữ,khan hiếm,cung cầu,tồn dư,dư lượng,thuốc trừ,trừ sâu,chế phẩm,
công đoạn,dây chuyền,thành phẩm,phế phẩm,phế liệu,nguyên vật,nhiên liệu,xăng dầu,khí đốt,tái tạo,mặt trời,điện gió,
thất thu,trốn thuế,hoàn thuế,miễn giảm,giảm trừ,gia tăng,giá thành,đơn đặt,đặt cọc,bảo lãnh,thế chấp,ký quỹ,
thanh khoản,cổ tức,cổ đông,điển hình,tiên tiến,kiểu mẫu,gương mẫu,nêu cao,đề phòng,cổ động,cổ vũ,thi đấu,huấn thị,
giao nhiệm,nhận định,dự đoán,chẩn trị,mỹ quan,thẩm mỹ,nghệ thuật,nghệ nhân,nghệ sĩ,ca múa,âm nhạc,hội họa,điện ảnh,
sân khấu,khán giả,thính giả,độc giả,tác nhân,nạn nhân,thủ phạm,hung khí,vũ khí,vật nổ,pháo nổ,chất nổ,chất cháy,
chất độc,độc hại,nguy hại,tổn thất,tổn thương,mất mát,hư hỏng,xuống cấp,cũ nát,ọp ẹp,dột nát,kiên cố,vững chắc,
bền vững,lâu bền,ổn thỏa,êm đềm,phấn khởi,tin tưởng,đồng lòng,chung sức,nhất thể,hợp nhất,sáp nhập,chia tách,phá sản,
đình trệ,trì trệ,ách tắc,tháo gỡ,rườm rà,phiền hà,sách nhiễu,nhũng nhiễu,hối lộ,tham ô,trục lợi,gian dối,
trung thành,tận tụy,mẫn cán,chuyên cần,cần cù,siêng năng,lười biếng,buông lỏng,lỏng lẻo,lơ là,chểnh mảng,né tránh,
đùn đẩy,dựa dẫm,ỷ lại,nể nang,bao che,dung túng,thờ ơ,vô cảm,thiếu hụt,dôi dư,thừa thiếu,bố phòng,canh gác,tuần phòng,
mật độ,cự ly,khoảng trống,chiều dài,chiều rộng,chiều cao,độ dốc,độ sâu,độ ẩm,nhiệt độ,áp suất,áp lực,lưu lượng,
dung tích,thể tích,khối phố,tỷ lệ,tỷ trọng,tỷ suất,bình bầu,bỏ phiếu,bầu cử,ứng cử,đề cử,cử chọn,hiệp thương,tiếp dân,
đối đáp,giải đáp,phổ thông,phân luồng,hướng nghiệp,khởi sự,lập nghiệp,tay nghề,thợ thủ,thủ công,tiểu ban,tổ trưởng,
đội trưởng,nhóm trưởng,hội phó,tổ phó,kỳ vọng,hy vọng,mong muốn,nguyện ước,chúc mừng,thăm viếng,chia buồn,tang lễ,
mai táng,nghĩa trang,di hài,hài cốt,quy tập,bia mộ,tượng đài,công viên,quảng trường,vườn hoa,bồn hoa,dải phân,
phân cách,biển báo,biển hiệu,đèn tín,tín hiệu,giám hộ,bảo an,nuôi dạy,nuôi dưỡng,chăm bón,chăm chút,
vun xới,cày bừa,làm đất,chọn giống,lai tạo,nhân giống,ươm cây,vườn ươm,trồng rừng,bảo rừng,khai hoang,phục hóa,cày ải,
gặt hái,bảo ôn,sấy khô,xay xát,chế tác,gia công,lắp ráp,lắp đặt,hàn xì,sơn sửa,quét vôi,lát nền,ốp lát,đổ bê,cốt thép,
ván khuôn,giàn giáo,cần cẩu,máy xúc,máy ủi,xe tải,xe ben,xe buýt,xe khách,
quán triệt,tiềm ẩn,tuân thủ,thường thức,vướng víu,sao lưu,san lấp,khơi thông,nạo vét,phát quang,che chắn,
giảm sút,suy giảm,suy thoái,dây dưa,chây ì,chồng chéo,vượt cấp,đông người,kịch bản,tình tiết,vật chứng,
tang vật,niêm phong,tịch thu,tạm giữ,khởi tố,truy tố,truy nã,xét hỏi,nghi phạm,nghi vấn,tố tụng,
phong tỏa,thu giữ,giam giữ,trại giam,hành hung,đe dọa,cố ý,giết người,cướp giật,mại dâm,cá độ,đánh bạc,
cho vay,lãi nặng,đòi nợ,trật tự,chốt chặn,nồng độ,phù hiệu,bãi đỗ,điểm đen,vạch sơn,lan can,cọc tiêu,
mặt đường,nền đường,thảm nhựa,ổ gà,hố ga,cống rãnh,nắp cống,tuyến đường,nút giao,cầu vượt,hầm chui,
đường gom,cao tốc,quốc lộ,tỉnh lộ,bến thuyền,đò ngang,phao cứu,áo phao,cấp thuốc,đơn thuốc,phác đồ,
phẫu thuật,hồi sức,sản khoa,nhi khoa,ngoại trú,giường bệnh,bệnh phẩm,truyền máu,hiến máu,tiêm phòng,
mũi tiêm,liều lượng,sốt rét,xuất huyết,tay chân,viêm phổi,viêm gan,lao phổi,ung thư,huyết áp,tiểu đường,
tim mạch,thai sản,thai phụ,sơ sinh,béo phì,vi chất,căng tin,nước uống,xuất xứ,bày bán,giết mổ,kiểm dịch,
lây nhiễm,khoanh vùng,dập tắt,phun thuốc,bùng phát,ca bệnh,ca mắc,tử vong,di chứng,cận huyết,xâm hại,
nhập học,học bổng,ôn tập,ôn thi,phụ đạo,chuẩn đầu,đầu ra,học phần,tín chỉ,luận văn,luận án,khóa luận,
bài giảng,thực hành,thực nghiệm,ký túc,túc xá,trích dẫn,đạo văn,tọa đàm,kỷ yếu,băng thông,mã hóa,
chứng thư,xác thực,định danh,đăng nhập,tích hợp,biên nhận,phiếu hẹn,hài lòng,xếp hạng,thứ hạng,
thông thoáng,tiên phong,gieo sạ,xuống giống,bón phân,sâu cuốn,đạo ôn,rầy nâu,châu chấu,dịch tả,tai xanh,
cúm gia,tái đàn,chuồng nuôi,con giống,cây giống,hạt giống,lúa mùa,lúa xuân,hè thu,vụ đông,đông xuân,
ăn quả,dược liệu,rừng trồng,rừng sản,lâm sản,gỗ lậu,phá rừng,lấn rừng,giao rừng,khoán rừng,kiểm lâm,
thực bì,băng cản,đốt nương,làm rẫy,nương rẫy,đập dâng,kè biển,kè sông,đê biển,ngăn mặn,xâm nhập,hạn mặn,
nắng nóng,rét đậm,rét hại,băng giá,sương muối,giông lốc,mưa đá,lốc xoáy,áp thấp,nhiệt đới,cơn bão,
tâm bão,đổ bộ,ven biển,neo đậu,trú tránh,tránh trú,lồng bè,ao nuôi,con tôm,tắt máy,vùng biển,định cư,
cắm mốc,chỉ giới,tháo dỡ,trả lại,tách thửa,hợp thửa,thuyết phục,nguồn thải,bãi rác,bãi thải,mỏ đá,nổ mìn,
bụi đá,tiếng ồn,lệ phí,thu thuế,nợ thuế,vốn đầu,khánh thành,chào giá,báo giá,thẩm giá,xe công,ô tô,
tiếp khách,ngày công,chấm công,tiền công,tiền thưởng,nâng bậc,chuyển xếp,kiêm nhiệm,nhắc nhở,giấy khen,
bằng khen,huân chương,huy chương,chủ đề,khẩu hiệu,băng rôn,pa nô,áp phích,treo cờ,cổng chào,hội diễn,
nghi lễ,dâng hương,tặng quà,cận nghèo,thoát nghèo,nhà tạm,cô đơn,neo đơn,học nghề,thất nghiệp,đình công,
lương thưởng,thoát hiểm,lối thoát,báo cháy,hiệp đồng,ca trực,lịch trực,hằng ngày,liền kề,nòng cốt,tự vệ,
giao quân,khám tuyển,đường biên,cửa khẩu,lối mở,xuất cảnh,nhập cảnh,tạm trú,tạm vắng,hộ chiếu,thị thực,
nước ngoài,hữu nghị,ghi nhớ,đoàn ra,đoàn vào,ùn ứ,nghẽn mạch,trầm trọng,bức xúc,bài học,soát xét,
sàng lọc,nâng chất,rút ngắn,cắt giảm,một cửa,liên vùng,liên xã,cấp xã,cấp tỉnh,cấp huyện,trưởng thôn,
bí thư,chi ủy,đảng ủy,đảng viên,phong cách,tránh né,trông chờ,thụ động,đối phó,qua loa,đại khái,chiếu lệ,
tùy tiện,tắc trách,sa sút,xuống dốc,chùng xuống,khoán trắng,phó mặc,
bất đồng,bảng tin,bão giá,bên nhận,chia rẽ,con ngươi,cào cấu,cấy trồng,cần câu,cầu lông,cổ họng,cộng dồn,
cởi mở,cứu hỏa,dân cử,dông lốc,dẫn dắt,dồn lực,gian nan,già cả,gọi thầu,hóa giải,hội thao,hội trưởng,
khóa học,kỳ thị,liên quân,liền vùng,lâu đài,lịch sự,lực lưỡng,mạo hiểm,mất mặt,mất nước,mồ hôi,
ngoại khoa,nhà tắm,phòng hỏa,phù điêu,phản công,rải rác,sổ bộ,thiên tài,thành niên,thương vụ,thưởng thức,
thất thủ,thế lực,thị trưởng,thủy lôi,tiến công,tiền phong,trang trải,tỉnh lỵ,tự dưng,tự vấn,điển tích,
điện tích,đúng đắn,đăng cai,đặc san,đặt cược,đồ đạc,đồng tính,động lòng,máy may,hợp tấu,mưa dầm,mùa bão,
mùa lũ,đầu gối,treo cổ,manh động,kho báu,tính trạng,lòng dũng,quân sư,cơ bắp,đào tẩu,đường bờ,đường thở,
hộ giá,phân hạch,phụ lão,chuyển ngành,chuyển dời,chính đảng,phân lượng,lộng hành,tái sản,đổ bể,đổ dốc,
đồng hao,đầu nậu,hỏi ý,sở tài,tiểu bang,độc giả,an tọa,học liệu,viện phí,nhân tạo,học viên,thiên nhiên,thuế khoán,ký sổ
"""
_SLIPS = {
    "kinh nghiệp": "kinh nghiệm", "đúc thúc": "đốc thúc", "đúc rúc": "đúc rút", "trách nghiệm": "trách nhiệm",
    "nhiệm thu": "nghiệm thu", "sử lý": "xử lý", "sử phạt": "xử phạt", "sử dụn": "sử dụng", "xắp xếp": "sắp xếp",
    "sắp sếp": "sắp xếp", "xuất xắc": "xuất sắc", "suất sắc": "xuất sắc", "chẩn chỉnh": "chấn chỉnh",
    "trấn chỉnh": "chấn chỉnh", "dám sát": "giám sát", "giám xát": "giám sát", "dà soát": "rà soát",
    "rà xoát": "rà soát", "giàng buộc": "ràng buộc", "chiển khai": "triển khai", "chuẩn đoán": "chẩn đoán",
    "chăm só": "chăm sóc", "hổ trợ": "hỗ trợ", "khẩn chương": "khẩn trương", "trương trình": "chương trình",
    "chương chình": "chương trình", "nghành nghề": "ngành nghề", "các nghành": "các ngành", "bảo đãm": "bảo đảm",
    "đãm bảo": "đảm bảo", "nổ lực": "nỗ lực", "nỗi bật": "nổi bật", "sai xót": "sai sót", "thiếu xót": "thiếu sót",
    "tham miu": "tham mưu", "năng xuất": "năng suất", "công xuất": "công suất", "xúc tích": "súc tích",
    "chính xát": "chính xác", "xác xuất": "xác suất", "bổ xung": "bổ sung", "sung phong": "xung phong",
    "phối hơp": "phối hợp", "trao dồi": "trau dồi", "chú chọng": "chú trọng", "chọng tâm": "trọng tâm",
    "khuyến khíc": "khuyến khích", "giải quyêt": "giải quyết", "đôn dốc": "đôn đốc", "đông đốc": "đôn đốc",
    "tồng hợp": "tổng hợp", "tổng hơp": "tổng hợp", "thông bào": "thông báo", "kế hoặch": "kế hoạch",
    "quyết toàn": "quyết toán", "dự toàn": "dự toán", "đổi chiểu": "đối chiếu", "dán đoạn": "gián đoạn",
    "nghêm túc": "nghiêm túc", "vận hàng": "vận hành", "dải quyết": "giải quyết", "dải ngân": "giải ngân",
    "tiến hàng": "tiến hành",
    "hưng hõa": "Hưng Hòa",
}  # fmt: skip
"""Slips that change more than marks."""

_Y = re.compile(r"\b[hklmst][yỳýỷỹỵ]\b")
_I_FOR_Y = str.maketrans("yỳýỷỹỵ", "iìíỉĩị")
_UNMARKED = str.maketrans(
    "àáâãèéêìíòóôõùúýăđĩũơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ",
    "aaaaeeeiioooouuyadiuouaaaaaaaaaaaaeeeeeeeeiioooooooooooouuuuuuuyyyy",
)


def unmarked(syllable: str) -> str:
    """A syllable in small letters as it is typed on a keyboard without Vietnamese: báo is bao."""
    return syllable.translate(_UNMARKED)


@cache
def compounds() -> frozenset[str]:
    """All of the words."""
    return frozenset(_words())


@cache
def compounds_by_letters() -> Mapping[str, Sequence[str]]:
    """The words by their letters without marks; of several, the first is the most common."""
    words = _words()
    letters = unmarked(",".join(words)).split(",")
    found: dict[str, Sequence[str]] = dict(zip(letters, zip(words), strict=True))  # the last of several
    for plain, word in zip(letters, words, strict=True):
        if found[plain][-1] != word:
            found[plain] = (*found[plain][:-1], word, found[plain][-1])
    return found


@cache
def halves() -> tuple[frozenset[str], frozenset[str]]:
    """The syllables that words begin with, and those that they end with."""
    first, second = zip(*(word.split(" ") for word in _words()), strict=True)
    return frozenset(first), frozenset(second)


def seconds_of(first: str) -> Iterator[str]:
    """What follows this syllable in the words that begin with it."""
    text, begun = _joined(), f",{first} "
    at = text.find(begun)
    while at >= 0:
        yield text[at + len(begun) : text.index(",", at + 1)]
        at = text.find(begun, at + 1)


def firsts_of(second: str) -> Iterator[str]:
    """What stands before this syllable in the words that end with it."""
    text, end = _joined(), f" {second},"
    at = text.find(end)
    while at >= 0:
        yield text[text.rindex(",", 0, at) + 1 : at]
        at = text.find(end, at + 1)


def known_slips() -> Mapping[str, str]:
    """Slips that change letters, and what was meant."""
    return _SLIPS


@cache
def _joined() -> str:
    """Each word between commas."""
    return f",{','.join(_words())},"


@cache
@cache
def _words() -> Sequence[str]:
    """As listed, and with i for y where both are written: kì thi, quản lí."""
    words = _WORDS.replace("\n", "").split(",")
    return [*words, *(_Y.sub(lambda match: match[0].translate(_I_FOR_Y), word) for word in words if _Y.search(word))]
