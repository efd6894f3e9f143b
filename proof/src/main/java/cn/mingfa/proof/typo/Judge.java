package cn.mingfa.proof.typo;

/** Says how sure a candidate is, from its features. */
interface Judge {

    /** Logarithm of the odds; negative infinity where they are clearly below the least that is of interest. */
    float odds(float[] features, float least);
}
