import type { SpamVocabulary } from '../spam-vocabulary.ts';

/** Vietnamese. */
export const vi: SpamVocabulary = {
  strong: {
    pharma: [
      'thuốc cường dương',
      'thuốc kích dục',
      'viên giảm cân',
      'bài thuốc gia truyền',
      'tăng kích thước',
    ],
    gambling: ['nhà cái', 'nhà cái uy tín', 'soi cầu', 'bạch thủ', 'game bài đổi thưởng', 'kèo nhà cái'],
    crypto: ['chuyên gia đọc lệnh', 'phím hàng', 'tín hiệu forex'],
    recovery: ['lấy lại tiền bị lừa', 'hack facebook'],
    loans: ['vay tiền nhanh', 'vay tiền online', 'rút tiền thẻ tín dụng', 'cho vay không thế chấp'],
    adult: ['gái gọi', 'phim sex', 'hàng tuyển'],
    seo: ['dịch vụ seo', 'thiết kế website', 'tăng follow', 'tăng like'],
    jobs: ['tuyển cộng tác viên', 'kiếm tiền tại nhà'],
    occult: ['bùa yêu', 'xem bói online', 'vòng tay phong thủy'],
    counterfeit: ['super fake', 'đồng hồ replica'],
    essays: ['làm hộ bài tập'],
    messenger: ['kết bạn zalo', 'inbox em'],
    promotion: ['mã giới thiệu', 'chuyển nhà trọn gói', 'nhận bảng giá'],
    praise: ['bài viết rất hay và'],
  },
  weak: {
    pharma: ['giảm cân', 'cường dương', 'thảo dược', 'thuốc mê'],
    gambling: ['xổ số', 'tài xỉu', 'link vào'],
    crypto: ['đầu tư', 'tiền ảo', 'bot tự động'],
    loans: ['vay tiền', 'vay vốn', 'nợ xấu vẫn vay'],
    jobs: ['chốt đơn'],
    occult: ['thầy bùa'],
    counterfeit: ['tiền giả'],
    messenger: ['zalo'],
    promotion: ['khuyến mãi', 'báo giá', 'mã giảm giá'],
  },
};
