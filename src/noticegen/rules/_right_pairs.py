"""Neighbours that are right as they stand, though another mark would make a common word of them: rõ rằng, trả lãi.

They are asked for only where something is about to be reported, and are never what is meant.
"""

from functools import cache

_PAIRS = """
đáng tin,dưới đáy,bỏ trống,tên gói,đoạn kết,phần thường,đúng mục,đóng bộ,xung khắc,tính chẵn,
phòng trà,đường sá,đầu sỏ,toàn viện,toàn khoa,đất trống,chỗ trống,nội tủy,
liên thôn,liên xã,liên ấp,liên bản,liên huyện,liên khu,liên tổ,liên gia,liên phường,liên cơ,
đau cơ,mỏi cơ,co cơ,giãn cơ,căng cơ,nhược cơ,
ghi nhãn,nhãn mác,hộ giáp,
thu quỹ,đôi với,nhân xô,giá cà,tự đứng,hàng ngày,hàng giờ,hàng phút,hành hải,tương thân,người dẫn,người đàn,người đan,
người đang,dân đến,giao bản,mua bàn,phát tiền,thanh trà,nợ đóng,phân lượng,phần cấp,nhận sự,đất dài,thực dân,
phần quyền,bảo lĩnh,trả lãi,song vụ,dựa vào,thuộc tỉnh,thứ tư,thứ ba,dưới nước,công chúng,bản giao,bán giao,bảo hiến,
đặc nhiệm,mình chứng,dân trị,tàu chuyến,ứng trước,pha chế,nhân loại,của nhân,mang tính,tính toàn,tương ái,còn người,
hiện còn,chung chỉ,chủ thẻ,cáp điện,dự liệu,nhân dạng,người câm,khác biết,khởi tạo,hoá giải,ngoại trừ,lợi ít,quân trị,
nghị viên,bán chỉ,bên bán,rõ rằng,tự hành,các ủy,mất hàng,chuyên dụng,phải ứng,hô hiệu,do dỡ,hiệu của,động người,
dụng chỗ,thể nhận,khai tự,tính trang,có thẻ,ngoại ra,có mất,ngăn sách,có chức,đựng không,rộ lên,và nhân,nhân bản,
nhân trị,điều hiển,hiển nhiên,thực và,khỏi sự,nhân từ,dần việc,nhân sỹ,nhân sĩ,song hành,hành với,công ăn,tiên quyết,
thực thể,biên trong,phán công,trị thực,với nhan,thông thương,thuế khóa,thuế khoá,và hành,kìm chế,đối trọng,không giản,
biện chứng,trong sách,biến báo,chỉ bao,mặt khách,chủ nhân,uy quyền,đựng tính,đồng bọn,hoãn việc,mặt đương,ba quyền,
quyền hoãn,phán tán,thẩm dự,khoản thù,công chuộc,bên soạn,bộ phần,đới với,biển bao,khoán thu,ứng cư,đầu mỗi,như cầu,
tố hợp,viễn ra,vật phạm,học diện,trọng đó,ba ngành,giả cả,phát hàng,giao hàng,xếp hàng,nhập hàng,nguồn hàng,lượng hàng,
chở hàng,nhận hàng,trả hàng,cửa hàng,nợ hàng,cung hàng,đường hành,cấp hàng,chuyển hàng,chủ hàng,công lao,công bộc,
công trái,gia trị,cán sự,căn cơ,nhân chứng,nhân quả,nhân ái,nhân lên,nhân các,nhân dịp,nhân ngày,nhân kỷ,nhân với,
quan hoài,quan chức,thực ra,thực lực,thực lĩnh,thực thu,thực chi,thực nhận,thực có,thực dụng,hiện hình,hiện kim,
hiện đang,hiện đã,hiện chưa,hiện là,hiện ở,hiện trên,hiện mới,hiện tốt,hiện xã,chức trách,chức quyền,bảo ban,bảo bối,
bảo kê,bảo tháp,kinh kệ,kinh lý,kinh thành,kinh tuyến,kinh độ,thức giấc,thức trắng,hệ trọng,hệ lụy,ứng biến,ứng khẩu,
ứng với,vụ này,vụ cháy,vụ tai,vụ đó,các vụ,số vụ,nhiều vụ,hai vụ,mỗi vụ,một vụ,ba vụ,trợ lý,trợ thủ,trợ lực,chấm bài,
chấm giải,dứt dạng,vệ tinh,vệ tỉnh,khởi sắc,khởi hành,khởi phát,khởi xướng,tham quan,tham chiếu,tham quyền,tham chính,
sử xanh,sử ký,kỹ nghệ,kỹ sư,kỹ càng,kỹ lưỡng,kỹ hơn,kỹ các,rất kỹ,thủ vai,thủ thế,thủ thành,thủ bút,thủ khoa,liệu có,
liệu pháp,ương bướng,ương giống,ương cá,ương tôm,ươm giống,huy hoàng,nghệ tinh,củ nghệ,trồng nghệ,nghiên bút,ninh nhừ,
ích kỷ,ích quốc,có ích,bổ ích,vô ích,hữu ích,thương yêu,thương tâm,thương số,tình thương,yêu thương,giám sinh,
giám quốc,hành quân,hành khất,hành tím,hành lá,cây hành,trồng hành,cơ man,cơ duyên,cơ số,cơ may,cơ học,cơ khí,cơ xưởng,
sử học,sử thi,xác tàu,xác pháo,xác lợn,vấn an,vấn tâm,vấn nạn,chỉnh thể,hoạch toán,phê vào,trọng thưởng,trọng thể,
trọng đại,trọng dụng,trọng trách,dung môi,dung hòa,dung dịch,dung nhan,ủy lạo,uỷ lạo,ủy viên,uỷ viên,đảm đang,
đảm trách,biện hộ,biện luận,biện minh,hỗ tương,khiển tướng,dối trá,tiễn đưa,tiễn biệt,đưa tiễn,thác nước,thác ghềnh,
phó thác,vực thẳm,vực sâu,vực dậy,tiết mục,tiết trời,khí tiết,tiết học,tiết dạy,hai tiết,số tiết,dạy tiết,chuẩn tắc,
đạt chuẩn,tắc đường,nghiệp đoàn,nghiệp chủ,chữa lành,chữa khỏi,khiếu tố,khiếu hài,trú ngụ,trú đóng,trú ẩn,doanh trại,
doanh số,doanh nhân,doanh thương,phúc đức,phúc tra,phúc khảo,phúc âm,đốc lý,đốc học,ban công,bác ái,bán thân,báo hiếu,
bạn thân,bạo động,bổn phận,bắn tin,bắn phá,chứng nhân,chiều chuộng,cật vấn,dị vật,giáo đường,hải quân,khâm phục,
lay động,máy giặt,máy chữ,ngạc nhiên,nhận lời,nhỏ nhặt,nội khóa,nội khoá,nhãn lực,mái chèo,thân thế,thẩm vấn,tinh chất,
tiên đề,tương tư,tứ giác,văn phong,vị tha,xà lan,xử thế,ưu ái,đại hạn,ngu dân,cú pháp,xuất cảng,nhập cảng,ban nãy,
bàn giấy,biến chủng,bên ngoại,bạn hàng,bảng số,cao bằng,chấm mút,chữ nghĩa,chữ nhật,chữ nhất,cấp tính,công tố,danh giá,
di hại,diễu hành,dấn thân,dấu nối,giao duyên,gián cách,giảm xóc,hoàng thành,hành tội,hùng khí,hơi sức,hội diện,
khai hoả,khai trường,khô cằn,khô lạnh,kiên nghị,kề cận,liên hoàn,liên đội,lành nghề,lấn át,lễ đường,miễn nhiễm,máy cấy,
ngoài da,nguyên tác,nhà may,nhà rường,nẻo đường,nội tiếp,phân chim,phóng hỏa,phù trợ,quần hệ,súng đạn,tam bảo,
thông lượng,toạ độ,tọa độ,trung tu,trưng thầu,tác gia,tích cóp,tù nhân,tạm trữ,tặng vật,tự vẫn,vô cớ,vùng biên,
vững chãi,đày ải,đáng giá,đâm ra,đâm va,đông chí,đường đạn,đúng ra,đại hồi,đại sự,đại tiệc,đắt giá,đắt hàng,địa chi,
địa chí,đốt phá,độc đạo,đời mới,đầu mẩu,đầu tầu,chim sẻ,cầu đảo,ngày lẽ,ngày hồi,đôi giá,lặn biển,hơn nửa,hơn nhất,
nhà gá,rau ráu,cá đao,bồ kết,hành giả,duy tâm,quá đỗi,màng lưới,vần công,nón dấu,đánh thắng,đánh bật,phá sập,
đội phó,nhóm phó,cụm phó,trạm phó,khoa phó,thôn phó,xóm phó,ấp phó,khu phó,viện phó,cục phó,vụ phó,lớp phó,đoàn phó,
hành hạ,đồi trụy,đồi truỵ,đào nhiệm,đốc thẩm,thương kính,xẩy ra,trình bầy,giầu nghèo,phúc tập,phúc thẩm,phúc trình,
sa nhân,ba kích,cam go,quan phương,
trình diễn,trình duyệt,trình làng,án lệ,án ngữ,án mạng,cáo bạch,cáo trạng,cáo lỗi,kích hoạt,kích cầu,kích thích,kích cỡ,
kích thước,trữ lượng,trữ tình,trữ nước,sở trường,sở thích,phòng hộ,phòng khám,phòng thủ,phòng trực,phòng máy,phòng ở,
đồng phục,đồng minh,đồng nghĩa,công nợ,trắc nghiệm,hồi phục,hồi hương,phục dựng,nhập kho,khẩu phần,trị giá,trị bệnh,
trị an,lệ thuộc,thuộc diện,động thổ,liệu trình,tế nhị,duyệt binh,duyệt chi,hưởng lợi,xuất cấp,phép tính,toán học,
trưởng ban,hóa học,tiền gửi,lương hưu,luyện tập,cố định,sạch sẽ,bằng cấp,trận địa,đội hình,ăn uống,điện năng,
lý giải,hội tụ,hóa trang,tỏa sáng,tin cậy,vi hiến,cá chình,tự áp,công sản
"""


@cache
def right_pairs() -> frozenset[str]:
    """All of them."""
    return frozenset(_PAIRS.replace("\n", "").split(","))
