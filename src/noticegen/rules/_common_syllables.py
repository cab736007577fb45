"""Syllables that are written often: what is none of them, and near one that makes a common word, was mistyped."""

from functools import cache

from noticegen.problems.by_identity import by_identity

from ._compounds import halves
from ._seen import Seen

_SINGLE = """
a ai am anh ao banh bao be bi bia biếng biết biếu bo bu buôn buồm buồn buồng buổi bà bàng bác bám báng bánh bát bây
bãi bão bé bén béo bét bê bìa bí bích bín bít bò bòn bó bóc bói bón bóng bôi bông bùi bùn bú búa bút băm băng bơ bơi
bơm bưng bước bướm bưởi bạ bại bạn bảnh bảy bấm bấp bầu bầy bẩn bẩy bẫy bậc bận bậy bắn bắt bến bếp bề bền bệ bệt bịt
bọ bọc bọt bỏ bốc bốn bồn bồng bổi bộc bội bộn bột bới bớt bờm bục bụi bụng bức bứt bừa bừng bữa bựa ca canh cha chai
chan chanh che cheo chiu chiêm chiên chiêu chiếc chiều chong choàng chu chuông chuốc chuối chuồng chuỗi chuột chà chài
chàm chào chán cháng chánh chát cháy chân châu chè chèn chém chén chéo chép chê chìm chích chín chít chòi chòm chó
chói chót chùa chùm chúa chúc chút chăn chăng chĩa chơi chưa chưng chạch chạm chạp chạy chảy chập chậu chắc chắn chằng
chẳng chặt chẽ chết chị chọc chỏm chốn chồn chồng chổi chỗ chộn chớ chờ chở chợ chợt chục chụp chủng chứ chừa chừng
chửa chửi chữ chực coi cong cu cua cuốc cuối cuốn cuống cuộn cà cài cành cày các cái cánh cáp cát cân câu cây cãi cò
còi còn còng cóc cói cô cõi cù cùng cúc cúm căng cũ cũi cũng cơm cơn cưa cươi cước cưỡi cạn cạo cảm cảng cấm cất cấy
cậu cậy cắm cắn cắt cẳng cặn cặp cọ cọc cọng cỏ cốc cối cống cộc cộm cớ cờ cỡ cỡi cụm cụt củ của củi cứng cừ cửa cửi
cự da dai dao diêm diều diệt dong dàn dành dày dái dán dáng dát dâu dê dì dìm dính dò dòm dòng dù dùng dĩ dơ dưa dược
dượng dạ dại dạo dạy dải dấu dầu dằm dặm dặn dẹp dẻo dế dễ dị dịp dịu dọa dọc dọn dỗ dội dột dở dụ dụm dừ dừa dừng dựa
eo ga gai gam gan gang ghe ghi ghé ghét ghẻ ghế ghềnh giam gieo già giàn giàng giàu giày gián giáp giây giã giãi giãn
giêng giòn gió giúp giũ giường giấu giẫm giật giặc giặm giẻ giếng giết giềng giễu giọng giọt giỏi giống giỗ giờ giục
giữa giựt gà gàn gào gác gái gán gáo gáy gân gãy gì gò góa góc gót gôm gông gõ gù gùi găm gươm gượng gạch gạn gạo gạt
gả gấm gấp gấu gần gậy gắn gắng gặm gặng gỉ gọi gốm gồm gỗ gộp gớm gởi gợi gục gừ gừng gửi hai ham hang hay heo hiếm
hiến hiếp hiếu hiềm hiền hiểu ho hoa hoan hoang hong hoà hoài hoàng hoành hoán hoại hoạnh hoặc hung huyết huyện huệ
huỳnh hy hà hài hàm hàn hào hàu hái hám háng háo hâm hân hãm hãng hãnh hãy hè hèn hé hén hích hít hò hòn hó hóc hói hô
hôm hôn hõm hú hăm hăng hũ hơ hơi hơn hư hưng hươm hương hươu hạng hạnh hạt hả hảo hấp hất hầm hầu hẩm hận hắc hắn hằn
hẳn hẵng hẹn hẹp hẻm hẻo hết hề hệt họ hỏng hố hốc hối hồng hổ hỗn hộc hộp hớ hớn hờ hở hợm hụi hụt hủy hứa hứng hừng
im in inh ken keo khan khang khe kheo khi khinh khiên khiêng khiếm khiến khiếp khiển kho khoai khoang khoanh khoe
khoác khoái khoán khoét khoảnh khua khui khung khuya khuynh khuyên khuôn khuẩn khàn khá khác khán kháng khâu khéo khép
khí khít khò khóa khóc khói khóm khô khôn khúc khăng khơi khảm khấn khấu khập khắng khắp khẳm khẳng khế khỉ khỏa khỏi
khốc khốn khổ khổng khớp khủng khứ khứa khử khựng ki kia kim kiêng kiêu kiếm kiềng kiều kiểng kiểu kiệt kè kèm kén kép
kên kênh kìa kìm kích kín kính kíp kẹo kẹp kẹt kẻ kẽm kề kệ kỉ kị kịch la lam lan lanh lau lem leo lim liêm liếc liếm
liền liều liễn liệm liệng lo loa loang lom lon long loài loãng loét loạn loạt lu lui lung luôn luống luồng luộc ly là
làn làng lá lác lái lán láng lánh láu lân lã lãi lén lép lê lên lì lìa lích lính lít lò lòi lòng lóc lóe lón lóng lót
lô lôi lõi lõm lù lùi lùm lúa lúc lún lúng lăn lăng lơ lưng lướt lười lườm lưỡi lưỡng lượm lượn lượt lạ lại lạm lạng
lạnh lả lản lấp lấy lần lầu lầy lẫn lậu lậy lắc lắm lắng lắp lằn lẳng lặc lặng lặp lặt lẻ lẽ lề lều lệch lị lịm lọ lọc
lọt lỏng lốc lối lốm lốp lỗ lỗi lộc lội lộn lột lờ lời lở lỡ lợ lợn lợp lụ lụa lụi lủ lủng lừ lừa lừng lửa lửng lữ lựu
mai man mang me mi miêu miến miễn miễu miệng miệt mo moi mong mun mung muôn muối muốn muống muỗi muỗm muộn mà màn màng
mào màu má mác mái máng mát máu mây mãi mãn mèn mèo mé méo mép mét mê mì mình mía mít mò mòi mòn mòng móc món móng mót
mông mõ mùi mùn múa múc múi măng mũ mũi mơ mươi mương mướn mười mường mượn mượt mạ mạch mạn mạt mả mải mảng mảnh mất
mấy mầm mẩn mẫn mậu mắm mắn mặc mặn mẹ mẹo mẻ mế mệnh mệt mị mịn mịt mọc mọi mọn mỏ mốc mồ mồi mồm mổ mỗi mộ mộc mộng
một mớ mờ mở mỡ mợ mụn mủ mứt mừng mực mỹ na nam nanh nem neo nga ngai ngang ngay nghe nghi nghiêng nghiến nghiền
nghiện nghén nghênh nghìn nghĩ nghẹn nghẹt nghịch ngoan ngon ngoài ngoạn ngoặc nguyễn nguyệt nguội ngà ngài ngàm ngàn
ngán ngáp ngát ngâm ngây ngã ngò ngòi ngòm ngóc ngói ngóng ngô ngôi ngông ngõ ngõa ngùn ngơ ngơi ngưng ngước ngưỡng
ngược ngượng ngạch ngại ngả ngấm ngấn ngất ngầm ngần ngẩn ngẫu ngậm ngập ngắm ngắt ngặt ngọc ngọn ngọt ngố ngốn ngồi
ngổn ngỗng ngộ ngờ ngỡ ngợp ngụ ngủ ngứa ngừng ngự ngựa nhai nhau nhen nhi nhiếc nhiếp nhiều nhiễu nho nhoi nhom nhong
nhung nhuận nhuộm nhài nhàm nhàn nhàng nhành nhái nhám nháy nhâm nhã nhão nhé nhét nhì nhìn nhích nhím nhính nhòa nhói
nhóm nhôm nhú nhúng nhăn nhũ nhơ như nhưng nhường nhượng nhạc nhạt nhạy nhả nhảy nhấc nhấn nhấp nhầm nhậu nhậy nhắc
nhắm nhắn nhằm nhặt nhẹ nhẹn nhỉ nhị nhịn nhịp nhọc nhọn nhỏ nhồi nhổ nhộn nhớ nhớt nhờ nhỡ nhục nhụy nhủ nhức nhứt
nhữ những nhựa niêm niêu niềm no noi nong nung nuông nuối nuốt nuột nài nàn nàng nào này nán náo nát nã não né ném nén
nét nên nín nít nò nòi nòng nó nóc nói nô nôn nõn núp nút năn nũng nơ nơi nương nướng nạo nạp nải nảng nấc nấm nấp nấu
nẩy nắc nắm nắn nắng nắp nằm nặc nặn nặng nẹp nẻ nếu nể nện nỉ nịnh nọ nọc nỏ nốt nồi nồng nổ nỗi nộp nới nở nức nứt
nửa nữa nựng oai oan oanh ong oán oát phai phan phang phanh phao phau phay phe phi phim phiêu phiến phiền phiện phu
phun phung phà phàn phá phái pháo phèn phên phì phình phía phích phím phò phôi phông phùn phùng phú phúng phút phăng
phơi phơn phước phướn phượng phạn phả phải phản phất phẩy phẫu phật phắt phẳng phế phết phệ phỉ phịch phỏng phồn phổi
phổng phộng phớt phở phủi phức phứt phừng pin quai quang quay que quen quyên quyến quyển quà quàng quành quách quái
quáo quãng quèn quét quê quên quýt quăng quạ quạt quảng quấn quất quấy quầy quẩn quẫy quận quật quắn quắt quặn quặng
quặt quẹt quẻ quế quệt quỳ quỵ quỷ quỹ ran rang ranh rau ray re ren reo ri riêng riết riềng roi rong ru rung ruồi ruổi
ruộng ruột ràn rá rác rán ráng ráo ráp rát rân râu rãnh rèm rèn réo rét rê rêu rì rích rò ròi ròng ró rói rón róng rót
rô rùa rùng rúc răng rũ rơ rơi rơm rưa rưng rương rước rưỡi rượt rượu rạ rạch rạn rả rảnh rảo rất rầm rần rầu rẫy rậm
rập rắc rắm rắn rằng rặc rặng rẻ rếp rễ rệp rỉ rịa rịt rọ rọi rối rốn rống rốt rồi rồng rổ rỗng rộn rớt rời rợ rụng rủ
rửa rực sa san sang sao sau say se sen seo si siêng siêu siết so soi song su sui sum suy suyễn suông suýt suối sà sàn
sành sái sám sánh sáo sáp sáu sáy sâm sân séo sét sên sênh sì sính sít sò sòng sói sóng sô sôi sông sõi sùi sùng sú
sún súng sút săm săn sĩ sĩnh sơn sưng sương sướng sườn sưởi sạ sạm sạn sạo sạt sả sảng sảnh sảy sấm sấu sấy sầm sần
sẩm sẩy sậm sậy sắn sặc sặt sẹo sẽ sế sếp sếu sề sệ sỉ sịt sọ sọt sỏi sốc sốt sồ sồi sổ sỗ sộ sớ sớm sờ sờn sởi sởn sợ
sợi sục sụp sụt sủ sủi sứ sừng sửng sữa sững sực ta tam tan tang tanh tao tay te tem ten teo thai than thang thau
thiêm thiêu thiếc thiến thiếp thiền thiều thiệp tho thoa thom thon thong thoáng thoải thoảng thua thung thuyên thuyền
thuê thuốc thuở thà thào thá thách thám thánh tháo tháp tháu thâm thân thâu thè thèm thép thét thê thêm thênh thêu thì
thình thím thính thít thò thòi thóc thói thót thô thôi thõng thùng thú thúng thúy thăng thơ thơm thưa thước thướt
thượng thạch thạo thả thảm thản thảng thấm thấp thấu thấy thầy thậm thật thắc thắm thắt thằng thẳm thẳng thặng thẹn
thề thềm thệ thỉnh thịch thịnh thịt thọ thỏ thố thối thốt thồn thổ thổi thớ thới thớt thờ thợ thục thụt thủng thừ thử
thửa thự ti tia tiêm tiếc tiếng tiếu tiều tiệc tiệm to toa toan tom ton tong toá toát toét trai tray tre treo trinh
triết triền triều triện tro tru trui truyện truân truông truất truồng tràm tràn tràng tràu trá trác trám trán tráng
tránh tráo trát tráu trâm trân trâu trèo tréo trét trê trêu trích trò tròn tròng tróc trói trót trô trôi trông trùm
trùng trúng trút trăn trăng trĩu trũng trơ trơn trư trưa trưng trướng trườn trượt trạch trạt trải trảm trảng trầm trần
trầy trập trật trắc trắng trằn trẵng trẹo trệ trệt trỉ trịch trịnh trọ trọi trỏ trố trối trốn trống trồi trổ trộ trội
trộm trộn trớ trời trở trợn trục trụi trụt trứ trứng trừng trừu tu tua tui tun tung tuy tuyết tuyền tuân tuôn tuấn
tuất tuốt tuột tà tàn tào tàu tày tá tách tám táng tánh táo táp tát táy tân tây tã té tép tê tên tênh tì tìm tìu tí
tía tím tít tò tòa tòi tòm tòng tóc tóm tô tôi tôm tôn tông tù tùm tùng tùy tú túa túi túng túy tăm tĩnh tơ tưng tươi
tước tưới tường tược tạ tạc tạng tạp tạt tả tản tảo tấm tấn tấp tầm tần tẩm tẩy tận tật tậu tắm tắt tằm tằn tặc tặng
tẹt tẻ tẽ tết tếu tề tễ tệp tỉ tỉa tị tịnh tịt tọa tỏ tỏi tốc tối tốn tống tốp tồi tổn tộ tột tởm tợ tợn tụ tụm tụng
tủ tủa tủi tứ tức từng u ua um ung uy uyên uyển uất uẩn uế uốn uống uổng vai van vang vay ve ven veo vin vinh viêm
viết viền viễn việt vo voi von vu vua vui vun vung vuông vuốt vuột và vài vàn vàng vành vá vách ván vánh váo vát váy
vân vâng vâu vây vã vãi vãn vãng vè vèo vé vén véo vét vê vên vì ví vía vít vò vòi vòm vòng vó vóc vói vón vót vô vôi
vông võ võng vù vùi vú vúi vút văng vĩ vĩnh vũ vũng vơ vơi vươn vườn vượn vượng vạ vạch vạn vạnh vạt vả vải vảy vấp
vất vấu vẩy vẫn vập vậy vắc vắn vắng vằn vẳng vặn vặt vẹn vẹo vẹt vẻ vẽ vế vết về vểnh vệt vịnh vịt vọ vỏ vố vối vồ
vồn vồng vỗ vội vớ vớt vờ vời vở vỡ vợ vợi vợt vụn vụng vứt vừa vữa vững vựa xa xam xanh xao xay xe xen xi xinh xiêm
xiên xiêu xiết xiềng xo xoa xoang xoay xoi xong xoài xoàng xoáy xoèn xoăn xoắn xua xui xun xuyến xuân xuê xuôi xuề
xuống xuồng xà xài xào xá xách xái xáo xát xáy xâm xâu xé xén xéo xê xì xích xít xòe xó xói xót xô xôi xôn xông xù xùm
xú xúi xúm xúng xút xăm xăng xơ xưa xưng xương xước xướng xưởng xạ xạc xả xấp xấu xẩy xắc xắn xắp xẹp xẻ xẻng xẻo xế
xệ xỉ xỉu xị xịt xỏ xỏng xố xốc xối xốp xổ xộ xộn xớ xới xụt xứ xức xứng yên yếm yến yết yểm yểu á ánh áo âm âu ém éo
ép êm í ính óc óng ôi ôm ôn ông ùng ú úi úng úp út úy ăn đam đang đau đay đe đem đen đeo đi đinh điếc điềm điền điểu
điệp điệu đom đong đoạt đu đuôi đuối đuổi đà đá đái đám đán đâu đây đã đè đèn đèo đê đêm đìa đính đò đòi đóa đón đôi
đông đùa đú đĩa đũa đơ được đượm đạm đạp đạt đả đảng đảo đầm đầy đẩu đẫm đẫy đậm đập đậu đậy đắc đắm đắng đắp đằng
đặng đẹp đẻ đế đếm đều đệ đệm đỉnh địch đọc đỏ đốn đống đốt đồi đồn đổ đỗ độn đột đờ đỡ đợt đục đụn đụng đủ đứng đứt
bướu chim choáng chua cúi cừu dép dứa giun giằng gạc hông húc khuất khuấy khạc liễu lách lươn lồi mài mè mướp mỏng ngan
ngực nhào nón nứa rách sán sình sạp sập trấu trắm tủy tuỷ vắt vừng đáy đùi đờm ếch ổi
đừng đực ơi ơn ư ưa ưng ươm ươn ước ướm ướp ướt ưởng ưỡn ảo ấp ấy ẩm ẩn ẵm ỏi ốc ối ốm ống ốp ồn ổ ớt ỡm ụ ục ụt ủ ủi
ứ ứa ức ừ ỳ ỷ
"""
"""Beside those that the common words are made of."""


@cache
def common_syllables() -> frozenset[str]:
    """Those of the common words, and the others."""
    return frozenset(_SINGLE.split()).union(*halves())


@by_identity(1)
def seldom(words: Seen) -> frozenset[str]:
    """The notice's own words that are none of them: few, so what is misspelt is looked for among these."""
    return frozenset(words.tokens) - common_syllables()
