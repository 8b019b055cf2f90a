import type { SpamVocabulary } from '../spam-vocabulary.ts';

/** Thai. */
export const th: SpamVocabulary = {
  strong: {
    pharma: ['ไวอากร้าแท', 'ยาปลุกเซ็ก', 'ยาเพิ่มขนา', 'ปากกาลดน้ำ'],
    gambling: ['เครดิตฟรี', 'สล็อตเว็บ', 'เว็บตรง', 'แทงบอล', 'หวยออนไลน์'],
    recovery: ['ตามเงินคืน', 'แฮกเฟส'],
    loans: ['เงินด่วน', 'ไม่เช็คบู'],
    seo: ['แบคลิงก์', 'รับทำเว็บ'],
    occult: ['ทำเสน่ห์', 'ดูดวงฟรี', 'ยาแฝด'],
    counterfeit: ['แบงค์ปลอม', 'เกรดมิลเล'],
    essays: ['รับทำวิทยา'],
    messenger: ['ทักแชท', 'ไลน์ไอดี'],
  },
  weak: {
    pharma: ['ลดน้ำหนัก', 'ลดความอ้วน'],
    gambling: ['บาคาร่า', 'สล็อต', 'เลขเด็ด'],
    recovery: ['แฮกไลน์'],
    loans: ['รูดบัตร'],
    adult: ['ไซด์ไลน์'],
    messenger: ['แอดไลน์'],
    promotion: ['รถรับจ้าง', 'ขนของย้าย'],
  },
};
