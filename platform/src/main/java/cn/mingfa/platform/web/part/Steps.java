package cn.mingfa.platform.web.part;

/** Names of the steps that rules limit. */
public final class Steps {

    private Steps() {}

    /** As printed: the marks of the table of limits are narrow, those of a page are wide. */
    public static String full(String step) {
        return step.replace('(', '（')
                .replace(')', '）')
                .replace(',', '，')
                .replace(';', '；')
                .replace(':', '：');
    }

    /** Without what stands in brackets behind it: 办结回复 for 办结回复(地方规定). */
    public static String brief(String step) {
        String brief = step.replaceFirst("[(（][^()（）]*[)）]$", "");
        return brief.isBlank() ? step : brief;
    }
}
