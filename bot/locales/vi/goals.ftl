# Các mục tiêu phát triển bền vững của Chương trình nghị sự 2030.
goal-1 = 1 Xóa nghèo
goal-2 = 2 Không còn nạn đói
goal-3 = 3 Sức khỏe và cuộc sống tốt
goal-4 = 4 Giáo dục có chất lượng
goal-5 = 5 Bình đẳng giới
goal-6 = 6 Nước sạch và vệ sinh
goal-7 = 7 Năng lượng sạch với giá thành hợp lý
goal-8 = 8 Công việc tốt và tăng trưởng kinh tế
goal-9 = 9 Công nghiệp, sáng tạo và phát triển hạ tầng
goal-10 = 10 Giảm bất bình đẳng
goal-11 = 11 Các thành phố và cộng đồng bền vững
goal-12 = 12 Tiêu thụ và sản xuất có trách nhiệm
goal-13 = 13 Hành động về khí hậu
goal-14 = 14 Tài nguyên và môi trường biển
goal-15 = 15 Tài nguyên và môi trường trên đất liền
goal-16 = 16 Hòa bình, công lý và các thể chế mạnh mẽ
goal-17 = 17 Quan hệ đối tác vì các mục tiêu
