package cn.mingfa.proof.typo;

/** A word that may have been meant for the characters from start to stop of a run. */
record Candidate(int word, int start, int stop) {}
