package cn.mingfa.proof.typo;

/** Says how sure a candidate is, from its features: logarithm of the odds. */
interface Judge {

    float odds(float[] features);
}
