package cn.mingfa.kernel.fee;

/**
 * The information-processing fee (信息处理费) in yuan, after 国办函〔2020〕109号. One application is charged by item or by
 * page, never by both; each tier applies to what lies in it.
 */
public final class InformationFee {

    private static final int FREE_ITEMS = 10;
    private static final int FIRST_ITEMS = 30;
    private static final int BAND = 10;
    private static final int STEP = 100;

    private static final int FREE_PAGES = 30;
    private static final int FIRST_PAGES = 100;
    private static final int SECOND_PAGES = 200;

    private InformationFee() {}

    /**
     * By item: of one applicant within one calendar month, items 11 to 30 cost 100 each, and every further band of ten
     * 100 more for each item.
     *
     * @param before items of that applicant and month that came before
     * @param items items charged now
     * @throws IllegalArgumentException when one of them is negative
     */
    public static long byItem(int before, int items) {
        counted(before);
        counted(items);
        long fee = 0;
        for (long n = before + 1L; n <= (long) before + items; n++) {
            fee += ofItem(n);
        }
        return fee;
    }

    private static long ofItem(long n) {
        if (n <= FREE_ITEMS) {
            return 0;
        }
        return n <= FIRST_ITEMS ? STEP : STEP * (2 + (n - FIRST_ITEMS - 1) / BAND);
    }

    /**
     * By page: pages 31 to 100 cost 10 each, 101 to 200 cost 20, further ones 40.
     *
     * @throws IllegalArgumentException when negative
     */
    public static long byPage(int pages) {
        counted(pages);
        return 10L * within(pages, FREE_PAGES, FIRST_PAGES)
                + 20L * within(pages, FIRST_PAGES, SECOND_PAGES)
                + 40L * within(pages, SECOND_PAGES, Integer.MAX_VALUE);
    }

    /** How many pages lie above the one and not above the other. */
    private static long within(int pages, int above, int upTo) {
        return Math.max(0, Math.min(pages, upTo) - above);
    }

    private static void counted(int number) {
        if (number < 0) {
            throw new IllegalArgumentException("cannot be negative: " + number);
        }
    }
}
