import type { SpamVocabulary } from '../spam-vocabulary.ts';

/** Korean. */
export const ko: SpamVocabulary = {
  strong: {
    pharma: ['비아그라 구매', '비아그라 정품', '미프진', '먹기만 했는데'],
    gambling: ['안전놀이터*', '먹튀검증*', '카지노사이트*', '바카라사이트*', '온라인 바카라'],
    crypto: ['대여계좌*'],
    loans: ['무직자소액대출*', '당일대출*', '소액결제 현금화'],
    adult: ['출장안마*', '출장마사지*', '출장샵'],
    jobs: ['당일 지급'],
    occult: ['재회부적*', '전화점사*', '무료 타로'],
    counterfeit: ['미러급', '정로스'],
    essays: ['논문 대필'],
    messenger: ['카톡 주세요'],
    promotion: ['맞구독', '무료 다시보기'],
    praise: ['공감 누르고 갑니다'],
  },
  weak: {
    pharma: ['비아그라*', '시알리스*', '처방전 없이'],
    gambling: ['카지노', '바카라', '온라인카지노*'],
    crypto: ['코인', '리딩방'],
    loans: ['현금화', '신용불량자*'],
    adult: ['야동'],
    seo: ['백링크'],
    jobs: ['재택알바*'],
    counterfeit: ['레플리카*'],
    praise: ['잘 보고 갑니다'],
  },
};
