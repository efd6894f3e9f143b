package cn.mingfa.bench.proof;

/**
 * So many of so many.
 *
 * @param of may be zero: then there is no rate
 */
record Share(int part, int of) {

    int permille() {
        return of == 0 ? 0 : Math.toIntExact((part * 1000L + of / 2) / of);
    }

    /** Per cent with one decimal, a dash without a base. */
    String percent() {
        return of == 0 ? "–" : permille() / 10 + "." + permille() % 10;
    }

    Share plus(Share other) {
        return new Share(part + other.part, of + other.of);
    }
}
