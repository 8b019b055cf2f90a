import type { SpamVocabulary } from '../spam-vocabulary.ts';

/** Japanese. */
export const ja: SpamVocabulary = {
  strong: {
    pharma: ['シアリス通販', '個人輸入代行', 'ed治療薬', '初回限定'],
    gambling: ['入金不要ボーナス', '無料ボーナス', 'ブックメーカー', 'バカラ攻略', '即日出金'],
    crypto: ['自動売買ツール', '自動投資'],
    recovery: ['返金成功率', '着手金無料'],
    loans: ['即日融資', 'ブラックok', '在籍確認なし'],
    adult: ['出会い掲示板', '今夜会える', 'セフレ'],
    seo: ['被リンク', '検索1位', '完全成果報酬'],
    jobs: ['高収入バイト', '受け取るだけ'],
    occult: ['復縁率', '無料鑑定', '金運ブレス'],
    counterfeit: ['スーパーコピー', 'n級品'],
    messenger: ['友だち追加して', 'lineはこちら'],
    promotion: ['見積無料', 'トイレつまり'],
    praise: ['また訪問させて'],
  },
  weak: {
    pharma: ['バイアグラ', 'シアリス', '処方箋不要'],
    gambling: ['バカラ', 'パチスロ', '競馬予想'],
    crypto: ['仮想通貨', '投資'],
    loans: ['融資', '審査なし'],
    adult: ['人妻と'],
    jobs: ['即日払い'],
    counterfeit: ['激安'],
    promotion: ['不用品回収', '招待コード'],
    praise: ['大変勉強になりました'],
  },
};
