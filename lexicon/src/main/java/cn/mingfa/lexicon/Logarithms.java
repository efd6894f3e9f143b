package cn.mingfa.lexicon;

/** Tables that save the real functions; the same on every machine. */
final class Logarithms {

    /** Steps of one bit in a logarithmic count. */
    static final int STEPS = 16;

    /** A count by its logarithmic form. */
    static final float[] COUNT = new float[256];
    /** A probability and its logarithm by its form of one byte. */
    static final float[] EXP = new float[256];

    static final float[] LOG = new float[256];

    private static final int FRACTION = 10;
    private static final float LN2 = (float) StrictMath.log(2);
    private static final float[] MANTISSA = new float[1 << FRACTION];

    static {
        for (int i = 0; i < 256; i++) {
            COUNT[i] = (float) (StrictMath.pow(2, (double) i / STEPS) - 1);
            LOG[i] = -i / 10f;
            EXP[i] = (float) StrictMath.exp(-i / 10.0);
        }
        for (int i = 0; i < MANTISSA.length; i++) {
            MANTISSA[i] = (float) StrictMath.log(1 + (i + 0.5) / MANTISSA.length);
        }
    }

    private Logarithms() {}

    /** Natural logarithm of a positive number, to the third place. */
    static float of(float x) {
        int bits = Float.floatToRawIntBits(x);
        return ((bits >>> 23) - 127) * LN2 + MANTISSA[bits >>> 23 - FRACTION & MANTISSA.length - 1];
    }
}
