"""Syllables that hardly anybody writes, and the common word with other marks: a slip whatever stands beside it."""

SLIPS_ALONE = dict(
    each.split(":")
    for each in """
    đát:đất dất:đất khồng:không khộng:không khòng:không khóng:không khọng:không nhửng:những nhừng:những nhựng:những
    cùa:của cũa:của cụa:của phướng:phường phưởng:phường đễ:để dễn:đến đễn:đến dến:đến hoạc:hoặc hoắc:hoặc giửa:giữa
    giứa:giữa giừa:giữa giử:giữ giữi:gửi gữi:gửi gưi:gửi rỏ:rõ trẽ:trẻ tuỗi:tuổi tuồi:tuổi đỗi:đổi cữa:cửa sỡ:sở
    thũ:thủ xữ:xử sữ:sử tỗ:tổ bãng:bảng chũ:chủ thễ:thể điễm:điểm kễ:kể biễu:biểu chuyễn:chuyển triễn:triển
    quyễn:quyển phãi:phải giãm:giảm bãn:bản khõi:khỏi hõi:hỏi nhõ:nhỏ lể:lễ vửng:vững hửu:hữu đũ:đủ trể:trễ chổ:chỗ
    mổi:mỗi huyển:huyện huyến:huyện lướng:lượng đướng:đường đưởng:đường thàng:tháng tiển:tiền ngưới:người
    ngưởi:người tửng:từng tứng:từng chình:chính chĩnh:chỉnh chĩ:chỉ ngoải:ngoài vởi:với cạc:các cắc:các khì:khi
    khĩ:khi nhiếu:nhiều nhiểu:nhiều thẽo:theo thẻo:theo vể:về đếu:đều trến:trên trền:trên trển:trên dười:dưới
    dượi:dưới dưởi:dưới tởi:tới kếu:kêu tũy:tùy yều:yêu ngánh:ngành giởi:giới sỏ:sở lảm:làm lám:làm gổm:gồm đẻn:đến
    thồng:thông thỗng:thông tìn:tin tĩn:tin thuề:thuế thuể:thuế đởn:đơn
    """.split()
)
