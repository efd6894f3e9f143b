package cn.mingfa.bench.proof;

import com.github.houbb.pinyin.constant.enums.PinyinStyleEnum;
import com.github.houbb.pinyin.util.PinyinHelper;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which characters in everyday use sound alike, tones aside. Everyday means the first level of GB 2312. */
final class Sounds {

    private static final Map<Character, String> SOUND = new HashMap<>();
    private static final Map<String, List<Character>> ALIKE = new HashMap<>();

    static {
        for (char c : everyday()) {
            String sound = PinyinHelper.toPinyin(String.valueOf(c), PinyinStyleEnum.NORMAL);
            SOUND.put(c, sound);
            ALIKE.computeIfAbsent(sound, s -> new ArrayList<>()).add(c);
        }
    }

    private Sounds() {}

    /** Other characters of the same sound, in the order of the standard; none for a character out of everyday use. */
    static List<Character> alike(char c) {
        String sound = SOUND.get(c);
        return sound == null
                ? List.of()
                : ALIKE.getOrDefault(sound, List.of()).stream()
                        .filter(other -> other != c)
                        .toList();
    }

    private static List<Character> everyday() {
        Charset gb = Charset.forName("GB2312");
        var all = new ArrayList<Character>();
        for (int row = 0xB0; row <= 0xD7; row++) {
            for (int cell = 0xA1; cell <= (row == 0xD7 ? 0xF9 : 0xFE); cell++) {
                try {
                    all.add(gb.newDecoder()
                            .decode(ByteBuffer.wrap(new byte[] {(byte) row, (byte) cell}))
                            .charAt(0));
                } catch (CharacterCodingException e) {
                    throw new IllegalStateException("GB 2312 is not at hand", e);
                }
            }
        }
        return all;
    }
}
