import type { SpamVocabulary } from '../spam-vocabulary.ts';

/** Vietnamese. */
export const vi: SpamVocabulary = {
  strong: {
    pharma: ['thuốc cường dương', 'viên giảm cân', 'bài thuốc gia truyền', 'tăng kích thước'],
    gambling: ['nhà cái', 'nhà cái uy tín', 'soi cầu', 'bạch thủ', 'game bài đổi thưởng'],
    crypto: ['chuyên gia đọc lệnh'],
    recovery: ['lấy lại tiền bị lừa', 'hack facebook'],
    loans: ['vay tiền online', 'rút tiền thẻ tín dụng', 'cho vay không thế chấp'],
    adult: ['gái gọi', 'phim sex', 'hàng tuyển'],
    seo: ['dịch vụ seo', 'thiết kế website', 'tăng follow'],
    jobs: ['tuyển cộng tác viên'],
    occult: ['bùa yêu', 'xem bói online', 'vòng tay phong thủy'],
    counterfeit: ['super fake', 'đồng hồ replica'],
    essays: ['làm hộ bài tập'],
    messenger: ['kết bạn zalo', 'inbox em'],
    promotion: ['mã giới thiệu', 'chuyển nhà trọn gói'],
    praise: ['bài viết rất hay và'],
  },
  weak: {
    pharma: ['giảm cân', 'cường dương', 'thảo dược'],
    gambling: ['tài xỉu'],
    crypto: ['đầu tư', 'bot tự động'],
    loans: ['vay tiền'],
    jobs: ['chốt đơn'],
    counterfeit: ['tiền giả'],
    messenger: ['zalo'],
    promotion: ['báo giá'],
  },
};
