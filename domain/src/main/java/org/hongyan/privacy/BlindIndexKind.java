package org.hongyan.privacy;

import java.text.Normalizer;
import java.util.Locale;

/** The personal fields that can be found again, each with its normal form. */
public enum BlindIndexKind {
    /** Name as written: NFKC, no spaces, Latin in lower case. */
    NAME {
        @Override
        String normalForm(String raw) {
            return Normalizer.normalize(raw, Normalizer.Form.NFKC)
                    .replaceAll("[\\s\\u200B-\\u200D\\uFEFF\\p{Cntrl}]+", "")
                    .toLowerCase(Locale.ROOT);
        }
    },
    /** Name as heard: pinyin without tones, surname first. */
    NAME_PINYIN {
        @Override
        String normalForm(String raw) {
            return Pinyin.toneless(NAME.normalForm(raw));
        }
    },
    /** Identity number with upper-case X. */
    ID_NUMBER {
        @Override
        String normalForm(String raw) {
            return IdentityNumber.normalise(raw);
        }
    },
    /** Telephone number in E.164. */
    PHONE {
        @Override
        String normalForm(String raw) {
            return PhoneNumber.normalise(raw);
        }
    };

    abstract String normalForm(String raw);
}
