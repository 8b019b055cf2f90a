import type { SpamVocabulary } from '../spam-vocabulary.ts';

/** Hindi, also as written in Latin letters. */
export const hi: SpamVocabulary = {
  strong: {
    pharma: ['नपुंसकता का इलाज', 'लिंग मोटा', 'गर्भपात की गोली', 'शुगर जड़ से खत्म'],
    gambling: ['सट्टा मटका', 'सट्टा किंग', 'फिक्स ओपन', 'cricket betting id', 'online betting id'],
    recovery: ['व्हाट्सएप चैट निकलवाएं', 'hacker bhai'],
    loans: ['बिना सिबिल', '5 मिनट में लोन', 'लोन मंजूर'],
    adult: ['कॉल गर्ल', 'देसी भाभी', 'वायरल एमएमएस'],
    jobs: ['पेन पैकिंग', 'घर बैठे कमाए'],
    occult: ['प्रेम विवाह समाधान', 'सौतन से छुटकारा', 'vashikaran mantra'],
    counterfeit: ['फर्स्ट कॉपी', 'असली मार्कशीट'],
    essays: ['सॉल्व्ड असाइनमेंट'],
    messenger: ['whatsapp karo', 'टेलीग्राम पर संपर्क'],
    promotion: ['चैनल को सब्सक्राइब', 'सब टू सब'],
    praise: ['ज्ञानवर्धक पोस्ट'],
  },
  weak: {
    pharma: ['आयुर्वेदिक', 'शीघ्रपतन'],
    gambling: ['सट्टा'],
    crypto: ['क्रिप्टो'],
    loans: ['लोन', 'कर्ज'],
    occult: ['baba ji'],
    counterfeit: ['नकली नोट'],
    messenger: ['व्हाट्सएप'],
  },
};
