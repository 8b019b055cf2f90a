import type { SpamVocabulary } from '../spam-vocabulary.ts';

/** Chinese, simplified and traditional. */
export const zh: SpamVocabulary = {
  strong: {
    pharma: ['正品伟哥', '壮阳药', '免处方', '无需处方'],
    gambling: ['线上娱乐', '真人百家乐', '注册送', '註冊送', '體驗金'],
    crypto: ['空投领取', '连接钱包'],
    recovery: ['黑客在线', '出黑团队'],
    loans: ['无抵押', '当天放款', '當日撥款'],
    adult: ['同城约炮', '外围模特', '桑拿论坛'],
    seo: ['百度首页', '快速排名', '涨粉'],
    jobs: ['兼职打字员', '打單助理'],
    occult: ['和合术', '斩桃花', '免費批命'],
    counterfeit: ['代开发票', '原單'],
    essays: ['代写论文'],
    messenger: ['加賴', '加line'],
    promotion: ['内部优惠券', '求关注'],
    praise: ['感谢博主'],
  },
  weak: {
    pharma: ['减肥', '壮阳', '迷药'],
    gambling: ['百家樂', '百家乐'],
    crypto: ['炒币'],
    loans: ['借款', '小額借款'],
    adult: ['按摩'],
    jobs: ['刷单'],
    counterfeit: ['假钞'],
    messenger: ['电报'],
    promotion: ['搬家公司'],
  },
};
