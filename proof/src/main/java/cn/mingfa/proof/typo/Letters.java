package cn.mingfa.proof.typo;

/** Up to four characters in one number, 16 bits each from the lowest, to be compared at once. */
final class Letters {

    private static final int BITS = 16;

    private Letters() {}

    static long packed(CharSequence text, int from, int to) {
        long packed = 0;
        for (int i = from; i < to; i++) {
            packed |= (long) text.charAt(i) << BITS * (i - from);
        }
        return packed;
    }

    /** How many of the characters are any; of the difference of two numbers, how many differ. */
    static int any(long packed) {
        long low = packed & 0x7fff7fff7fff7fffL;
        long any = (low + 0x7fff7fff7fff7fffL | packed) & 0x8000800080008000L;
        return Long.bitCount(any);
    }
}
