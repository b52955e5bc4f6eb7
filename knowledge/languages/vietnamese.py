"""Vietnamese syllables and words by the weight they carry as evidence; data only.

Words of several syllables are separated by commas; they give the syllables, their unmarked forms and their pairs.
"""

FUNCTION = """
tôi tao tớ mình ta em anh chị cô chú bác ông bà cháu con bạn mày nó họ chúng ai gì nào đâu sao bao mấy
này kia đó đấy đây ấy nọ thế vậy ạ à ơi nhé nha nhá nhỉ hả hở ư chứ cơ luôn thôi đi với vâng dạ ừ
là có không chưa chẳng chả được bị phải nên cần muốn đã đang sẽ sắp vừa mới rồi xong hãy đừng chớ cứ
và hoặc hay nhưng mà thì nếu vì bởi do nhờ tuy dù để cho của từ đến tới lên xuống ra vào về qua sang
ở tại trong ngoài trên dưới trước sau giữa cạnh gần xa bên theo bằng như cùng các những mỗi mọi cả một hai
rất quá lắm hơn nhất cũng đều vẫn còn chỉ ngay lại nữa thêm khá hơi càng khi lúc nhau
"""

CHAT = """
ko hok hông hong khum hem kg khg hk dc đc đk dk đx hnay hqua ntn bn bnhiu nhìu nhiu bik bít mk mik mn mng trc cx cug
lun nhaa
nhe nhé nhoa nhen nghen hen nghe vz zị dzậy zậy dzay zay rùi rui ròi oke okie uhm uhu uk uki ừm ờ ờm ừa dạaa dạ vâng
vangg
ạa nhéee nhaaa huhu haiz huhuu ctv cty sđt sdt gđ tks tkss ib zl zalo stt
bjo bh bgio bây h giờ ng nguoi ngta nch nc nx nũa nựa lm j gj gi zì jì v vầy vd tgian tg ngày ny chx chưa
chs cs klq kb đag dag đg mún mun thik thix iu iêu ck vk ae ace qtam qtrọng qtr vde vđ vđề
đt qá quá lém lăm lắm
"""

WORDS = """
cảm ơn, cám ơn, xin chào, chào anh, chào chị, chào em, chào cả nhà, chào mọi người, chào buổi sáng, tạm biệt
hẹn gặp lại, hẹn gặp, gặp nhau, gặp nhé, mai gặp, gặp lại, xin lỗi, làm ơn, vui lòng, chúc mừng, chúc ngủ ngon
ngủ ngon, chúc vui vẻ, vui vẻ, sinh nhật, năm mới, cuối tuần, thượng lộ bình an, mạnh khỏe
không sao, không sao đâu, không có gì, không có, không biết, không được, không phải, không cần, không kịp, không thể
không hiểu, không rõ, không ai, không vấn đề, vấn đề gì, có gì, có thể, có phải, có ai, có được, có cần, có lẽ
có khi, được không, được rồi, được chưa, được nhé, được ạ, đúng rồi, đúng không, đúng vậy, phải không, thế nào
như thế, như vậy, như nào, thế à, thế nhé, thế thì, vậy à, vậy nhé, vậy thì, vậy sao, sao thế, sao vậy, tại sao
vì sao, làm sao, bao giờ, bao nhiêu, bao lâu, khi nào, lúc nào, hôm nào, ngày nào, mấy giờ, mấy người, mấy ngày
ở đâu, đi đâu, là gì, làm gì, cái gì, gì đó, gì không, gì nhỉ, cái này, cái kia, cái đó, ai đi, ai làm, ai có, ai biết
vâng ạ, dạ vâng, dạ em, dạ được, dạ rồi, dạ không, dạ có, chưa ạ, rồi ạ, không ạ, em ạ, ok em, ok anh, ok chị
em nhận, nhận được, nhận được rồi, em hiểu, hiểu rồi, em biết, biết rồi, xong rồi, gửi rồi, đến rồi, đi rồi, làm rồi
thôi được, thôi nhé, rồi nhé, đã nhận, đã gửi, đã xong, đã có, đã làm, đã đặt, chưa có, chưa biết, chưa xong
chưa thấy, chưa nhận, đang làm, đang đi, đang họp, đang đến, đang chờ, sẽ gửi, sẽ làm, sẽ đến, sẽ có, sắp đến
sắp xong, vừa gửi, vừa xong, mới về, cũng được, cũng vậy, vẫn còn, vẫn chưa, còn thiếu, còn lại, hết rồi, mất rồi
quên rồi, muộn rồi, trễ rồi, nhiều quá, đẹp quá, ngon quá, vui quá, hay quá, tốt quá, to quá, đắt quá, mệt quá
nóng quá, lạnh quá, tuyệt vời, tuyệt quá, hay đấy, tốt lắm, giỏi quá, thích quá, hay lắm, ghê quá
hôm nay, hôm qua, hôm kia, hôm trước, hôm sau, hôm ấy, ngày mai, ngày kia, ngày hôm nay, ngày hôm qua, sáng nay
sáng mai, trưa nay, trưa mai, chiều nay, chiều mai, tối nay, tối mai, tối qua, đêm nay, đêm qua, bây giờ, lúc này
lúc đó, ngay bây giờ, tuần này, tuần sau, tuần trước, tuần tới, tháng này, tháng sau, tháng trước, tháng tới, năm nay
năm sau, năm ngoái, năm tới, thứ hai, thứ ba, thứ tư, thứ năm, thứ sáu, thứ bảy, chủ nhật, thứ mấy, ngày mấy
buổi sáng, buổi trưa, buổi chiều, buổi tối, cuối năm, đầu năm, cuối tháng, đầu tháng, đầu tuần, giữa tuần, lát nữa
chút nữa, tí nữa, một chút, một lát, một lúc, trước khi, sau khi, trong khi, từ khi, đến khi, lần trước, lần sau
lần này, lần nữa, lần đầu, trước đây, sau này, sau đó, lâu rồi, lâu quá, giờ làm, giờ họp, giờ rồi, tiếng nữa
phút nữa, ngày nghỉ, nghỉ lễ, nghỉ phép, tết nguyên đán
cuộc họp, họp lúc, họp ở, họp đến, lịch họp, phòng họp, buổi họp, họp online, họp trực tuyến, họp hoãn, hoãn họp
hoãn lại, dời họp, dời lịch, dời sang, đổi sang, đổi lịch, chuyển sang, biên bản, báo cáo, tài liệu, văn bản
văn kiện, công văn, giấy mời, thư mời, lời mời, kế hoạch, kế hoạch hành động, chương trình, dự án, dự thảo, đề xuất
đề nghị, đề án, quyết định, nghị quyết, thỏa thuận, hợp đồng, hợp tác, thỏa thuận hợp tác, biên bản ghi nhớ, ghi nhớ
lập trường, quan điểm, ý kiến, góp ý, nhận xét, phản hồi, trả lời, câu hỏi, câu trả lời, thông tin, thông báo
thông qua, số liệu, dữ liệu, danh sách, đại biểu, người tham gia, tham gia, tham dự, tham khảo, thành viên, phụ trách
chịu trách nhiệm, trách nhiệm, phân công, công việc, nhiệm vụ, mục tiêu, mục đích, kết quả, tiến độ, hạn chót
thời hạn, hết hạn, đúng hạn, gia hạn, ngân sách, kinh phí, chi phí, tài trợ, tiền, tiền vé, thanh toán, hóa đơn
biên lai, chuyển khoản, tài khoản, hồ sơ, đơn xin, đăng ký, ký tên, chữ ký, đóng dấu, bản gốc, bản dịch, bản sao
bản mới, bản cuối, phiên dịch, thông dịch, dịch giúp, dịch hộ, tiếng anh, tiếng việt, tiếng thụy điển, thư mục
thư mục chung, thư ký, gửi mail, gửi email, gửi file, gửi thư, gửi ảnh, gửi tài liệu, gửi lại, gửi cho, gửi em
gửi anh, gửi chị, gửi lời, lời chào, xin file, cho em, cho anh, cho chị, cho tôi, cho mình, cho hỏi, cho xin, em xin
em gửi, em đang, em đã, em sẽ, em có, em cần, em không, em chưa, em đến, em về, em thấy, em nghĩ, em hỏi, em muốn
anh có, anh đang, anh ơi, anh gửi, anh chị, anh em, chị ơi, chị có, chị gửi, chị đang, mọi người, mọi việc, người ta
người dân, người lớn, trẻ em, các bạn, các anh, các chị, các em, các cháu, bạn bè, chúng tôi, chúng ta, chúng mình
bọn mình, bọn em, tụi em, cả đoàn, cả nhà, cả hai, cả lớp, mình nghĩ, mình có, mình đi, mình cần
giúp em, giúp mình, giúp tôi, giúp anh, giúp chị, giúp với, nhờ anh, nhờ chị, nhờ em, hộ em, hộ mình, kiểm tra
xem lại, xem xét, xem giúp, xem thử, sửa lại, bổ sung, cập nhật, chuẩn bị, sắp xếp, bố trí, tổ chức, liên hệ
liên lạc, gọi điện, gọi lại, gọi em, gọi cho, điện thoại, số điện thoại, nhắn tin, tin nhắn, nhắc em, nhắc lại
lời nhắc, nhớ mang, nhớ gửi, mang theo, đừng quên, quên mất, quên mang, xác nhận, đồng ý, không đồng ý, từ chối
chấp nhận, thống nhất, thảo luận, trao đổi, trình bày, giới thiệu, giải thích, giải quyết, đánh giá, theo dõi
thực hiện, triển khai, hoàn thành, bắt đầu, kết thúc, tiếp tục, tiếp theo, tạm dừng, hủy bỏ, bị hủy, bị hoãn, bị trễ
bị muộn, bị ốm, bị lỗi, bị mất, bị kẹt, kẹt xe, tắc đường, đến muộn, đến trễ, đến sớm, đến nơi, đi muộn, đi làm
đi họp, đi ăn, đi chơi, đi công tác, công tác, đi về, về nhà, về nước, về đến, ra sân bay, sân bay, chuyến bay
máy bay, vé máy bay, đặt vé, đặt phòng, đặt bàn, đặt cơm, đặt xe, đặt lại, khách sạn, nhà hàng, nhà ga, bến xe
xe buýt, xe khách, xe máy, ô tô, tàu hỏa, taxi, hộ chiếu, thị thực, hành lý, bảo hiểm, đón đoàn, đón khách, đưa đón
tiếp đoàn, đoàn khách, đoàn đến, trưởng đoàn, chuyến đi, chuyến thăm, thăm trường, tham quan, chụp ảnh, ảnh đẹp
tấm ảnh, quay phim, quà tặng, quà lưu niệm, món quà
ăn cơm, ăn trưa, ăn tối, ăn sáng, ăn gì, uống nước, uống cà phê, cà phê, trà đá, nước uống, nước chấm, món ăn
bún chả, phở bò, bánh mì, bánh chưng, nem rán, cơm trưa, cơm tối, ngon lắm, ngon thật, đói bụng, no quá, mời cơm
mời ăn, trời mưa, mưa to, trời nắng, nắng nóng, trời lạnh, trời đẹp, thời tiết, có tuyết, tuyết rơi, áo mưa, áo ấm
áo khoác, cái ô, bão lũ, lũ lụt, ngập lụt, giao thông
ủy ban nhân dân, ủy ban, hội đồng nhân dân, hội đồng, thành phố, tỉnh, huyện, phường, xã, sở ngoại vụ
sở tài nguyên và môi trường, tài nguyên, môi trường, sở giáo dục, giáo dục và đào tạo, giáo dục, đào tạo, sở y tế
y tế, văn phòng, phòng ban, cơ quan, chính quyền, chính phủ, nhà nước, nhà trường, trường học, đại học
trung học phổ thông, học sinh, sinh viên, giáo viên, cô giáo, thầy giáo, thầy cô, hiệu trưởng, lớp học, bài giảng
bài học, bài tập, học hỏi, học bổng, kinh nghiệm, chia sẻ, giao lưu, kết bạn, viết thư, vẽ tranh, ca hát, biểu diễn
văn nghệ, đại sứ quán, đại sứ, lãnh sự, chủ tịch, phó chủ tịch, giám đốc, phó giám đốc, trưởng phòng, phó phòng
cán bộ, nhân viên, chuyên viên, chuyên gia, kỹ sư, đối tác, hai bên, các bên, bên mình, bên anh, bên em, phía bạn
phía mình, công ty, doanh nghiệp, đô thị, nước thải, nước sạch, xử lý, xử lý nước thải, rác thải, chất thải, tái chế
ô nhiễm, không khí, khí hậu, biến đổi khí hậu, năng lượng, bền vững, phát triển, phát triển bền vững, bình đẳng giới
phụ nữ, thanh niên, hội phụ nữ, công dân, đối thoại, đối thoại với người dân, dân chủ, quyền, xã hội, văn hóa
kinh tế, đầu tư, thương mại, quốc tế, việt nam, thụy điển, hà nội, thái nguyên, sông công, quy hoạch, hạ tầng
máy bơm, trạm bơm, nhà máy, thí điểm, mô hình, khảo sát, phỏng vấn, hội thảo, hội nghị, tập huấn, khóa học, lễ ký
lễ khai mạc, khai mạc, bế mạc, phát biểu, bài phát biểu, chương trình nghị sự, nội dung, chủ đề, phụ lục, trang, dòng
bảng, biểu đồ, sơ đồ, bản đồ, hình ảnh
gia đình, bố mẹ, con gái, con trai, em bé, vợ chồng, chồng em, vợ anh, ông bà, sức khỏe, bị cảm, đau đầu, đau bụng
đau răng, bệnh viện, bác sĩ, nghỉ ốm, nghỉ làm, ở nhà, làm việc, làm ở nhà, làm việc ở nhà, từ xa, mệt mỏi, buồn ngủ
đi ngủ, thức dậy, đi bộ, xe đạp, thể thao, bóng đá, âm nhạc, phim, sách, mua sắm, giá bao nhiêu, giá rẻ, hơi gấp
gấp lắm, khẩn cấp, quan trọng, cần thiết, cần gấp, càng sớm càng tốt, sớm nhất, nhanh lên, từ từ, bình thường
dễ dàng, khó khăn, rõ ràng, chính xác, đầy đủ, thiếu, thừa, sai rồi, nhầm rồi, gửi nhầm, lỗi rồi, mở được, mở file
vào được, không vào được, không mở được, nghe được, không nghe, nghe rõ, mất mạng, mạng yếu, mất điện, máy tính
điện thoại em, hết pin, mật khẩu, đường link, mã, màn hình, máy in, in ra, in giúp, quét, tải về, tải lên
tức là, nghĩa là, ví dụ, chẳng hạn, hình như, có vẻ, chắc là, chắc chắn, không chắc, tất nhiên, dĩ nhiên, thật ra
thực ra, nói chung, nói thật, nói là, nói gì, nói với, bảo là, bảo em, hỏi là, hỏi xem, nghĩ là, thấy là, biết là
tại vì, bởi vì, cho nên, vì vậy, vì thế, do đó, tuy nhiên, ngoài ra, hơn nữa, mặc dù, nếu như, nếu không, nếu được
hay là, hoặc là, với lại, còn gì, thế thôi, vậy thôi, là được, là xong, cho vui, cho biết, cho kịp, để em, để anh
để mình, để trong, để ở, ở trong, ở ngoài, ở trên, ở dưới, trong đó, trên đó, bên kia, bên này, phía trước, phía sau
bên cạnh, đằng sau, gần đây, xa quá, đường nào, lối nào, cùng nhau, với nhau, chung phòng, ở chung, riêng, khác nhau
giống nhau, tất cả, toàn bộ, một số, một ít, một nửa, nhiều lắm, ít thôi, hơn nhiều, nhất là, đặc biệt, chủ yếu
khoảng, chừng, gần như, hầu hết, mỗi người, mỗi ngày, hàng tuần, hàng tháng, hàng năm, thường xuyên, thỉnh thoảng
đôi khi, luôn luôn, ngay lập tức, lập tức, vừa rồi, mới đây
"""

SYLLABLES = """
họp ghi xin gửi mời báo lịch phòng vé xe tàu bay khách đoàn ăn uống cơm nước trưa sáng chiều tối đêm ngày tháng năm
tuần giờ phút mai hôm
gặp gọi nhắn nhắc nhớ quên mang lấy đưa nhận trả mua bán đặt hủy hoãn dời đổi chuyển sửa xem đọc viết nghe nói hỏi kể
bảo dịch học dạy chơi ngủ nghỉ làm đi về đến tới chờ đợi đón tiễn
vui buồn mệt đói khát nóng lạnh mưa nắng gió bão tuyết đẹp xấu ngon tốt hay giỏi kém nhanh chậm sớm muộn trễ kịp lâu
mới cũ to nhỏ lớn bé dài ngắn cao thấp rẻ đắt dễ khó đúng sai nhầm đủ thiếu thừa hết mất còn
người nhà trường lớp phố đường cầu sông núi biển rừng cây hoa quả cá thịt rau trứng sữa trà bia rượu bánh kẹo áo quần
giày mũ túi ô bút giấy sách vở bàn ghế cửa máy đèn điện tiền giá đồng triệu nghìn tỷ trăm chục
ba bốn bảy tám chín mười vài nhiều ít nửa đôi cặp lần chuyến cuộc buổi bài câu chữ số trang bản tờ tấm cái chiếc con
quyển cuốn bức ly cốc bát đĩa
thích yêu ghét sợ lo mong tin hiểu biết thấy nghĩ tưởng đoán chọn tìm mở đóng bật tắt ký nộp duyệt giao nhờ giúp hộ
giùm kèm chung riêng khác giống cùng
hợp tác thăm dự tham gia hội thảo luận tập huấn sở ban ngành ủy nhân dân chủ tịch phó trưởng giám đốc bộ cục chi tỉnh
huyện xã phường thôn
nữ nam trẻ già bố mẹ vợ chồng cháu thầy trò khỏe ốm đau thuốc bệnh chết sống sinh nhật cưới tết lễ quà tặng chúc mừng
chào tạm biệt
gấp kẹt tắc trời đất việc chuyện vấn tình kết tiến độ hạn chót mạng lỗi ảnh hình tên tuổi địa chỉ mã tay chân đầu mắt
tai miệng
ngay thật chắc hẳn bèn liền vốn hề đành toàn suốt khoảng chừng tầm lẽ nhỡ kẻo miễn trừ ngoại dựa ối ái ôi chao ghê
kinh chuẩn chịu tuyệt xịn ổn ngoan
cười khóc hát múa nhảy chạy đứng ngồi nằm leo bơi lái đạp cưỡi nấu rửa dọn quét giặt phơi thay mặc cởi đeo đội gói bọc
cắt dán treo để cất giữ bỏ vứt
chán khổ sướng giận hờn ngại ngượng bận rảnh rỗi lười chăm hiền dữ lành mùi vị ngọt mặn chua cay đắng nhạt canh soup
súp xôi chè
"""

OFFICE_WORDS = """
uỷ ban, thoả thuận, hoá đơn, văn hoá, hoà bình, chìa khoá, chìa khóa, sức khoẻ, kỷ niệm, tổng kết, sơ kết, giải ngân
nghiệm thu, bàn giao, tiếp nhận, tiếp khách, tiếp tân, lễ tân, hậu cần, chi tiết, cụ thể, tình hình, tình trạng
vấn đề, khó khăn, thuận lợi, cơ hội, nguyên nhân, lý do, giải pháp, phương án, biện pháp, tiêu chí, chỉ tiêu, chỉ số
đại diện, đề cương, ban tổ chức, ban chấp hành, nhân sự, thủ tục, giấy tờ, chứng nhận, giấy phép, công chứng
thẩm định, phê duyệt, trình ký, lãnh đạo, cấp trên, đồng nghiệp, bạn đồng nghiệp, đối ngoại, ngoại vụ, nông nghiệp
nông thôn, du lịch, lịch sử, truyền thống, cộng đồng, tình nguyện, cơ sở, thiết bị, công nghệ, kỹ thuật, phần mềm
trang web, tin tức, báo chí, phóng viên, truyền thông, truyền hình
"""
