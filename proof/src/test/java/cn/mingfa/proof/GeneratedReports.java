package cn.mingfa.proof;

import java.util.List;
import java.util.Random;

/** Reports put together by chance from sentences of our own, with faults put in on purpose. The seed fixes everything. */
final class GeneratedReports {

    private static final List<String> SENTENCES = List.of(
            "全年组织执法培训6期，培训执法人员210人次。",
            "审查合同48份，出具法律意见书48份。",
            "办理人大代表建议5件、政协提案3件，满意率100%。",
            "调解矛盾纠纷126件，调解成功率97.6%。",
            "收到民生诉求83宗，已化解79宗。",
            "开展普法活动20余场次，发放宣传资料3000余份。",
            "诉求受理量同比下降12.3%。",
            "镇党委高度重视，层层压实责任。",
            "认真落实“三项制度”，规范执法流程。",
            "深入学习《中华人民共和国行政处罚法》《信访工作条例》。",
            "全年行政诉讼零败诉。",
            "一是抓宣传，讲清政策；二是抓服务，办好实事；三是抓监督，守住底线。");

    private static final List<String> FAULTS = List.of(
            "工作推进有力，，群众满意。",
            "成效明显。。",
            "加强宣传,扩大影响。",
            "开展教育、培训、等活动。",
            "落实**责任**制度。",
            "完善&nbsp;机制建设。",
            "增强“法治意识，提升能力。",
            "印发（2024）3号文件，澄政发（2024）3号执行到位。",
            "完成１２件。",
            "案件数下降-3%。",
            "依法 行政水平提高。",
            "提高\u00a0办事效率。",
            "工作进一步进一步加强。",
            "学习《宪法》、《民法典》。",
            "事项办结率120%，群众认可……",
            "做到\"马上就办\"，赢得好评...",
            "一是学法；三是用法。",
            "日期为2月30日，约20余件。",
            "服务XX企业。");

    private GeneratedReports() {}

    static String report(long seed) {
        var random = new Random(seed);
        int year = 2020 + random.nextInt(6);
        var text = new StringBuilder();
        if (random.nextInt(5) > 0) {
            text.append("栖禾镇").append(year).append("年法治政府建设情况报告\n\n");
        }
        text.append(year).append("年，栖禾镇稳步推进法治建设，现将情况报告如下：\n\n");
        section(text, random, "一、主要举措和成效");
        if (random.nextInt(6) > 0) {
            section(text, random, "二、存在的不足和原因");
        }
        section(text, random, "三、主要负责人履行第一责任人职责情况");
        section(text, random, random.nextBoolean() ? "四、" + (year + 1) + "年工作安排" : "四、" + year + "年工作安排");
        if (random.nextBoolean()) {
            text.append("栖禾镇人民政府\n").append(year + 1).append("年01月5日\n");
        }
        return text.toString();
    }

    private static void section(StringBuilder text, Random random, String heading) {
        text.append(heading).append('\n');
        int items = 1 + random.nextInt(3);
        for (int i = 1; i <= items; i++) {
            if (random.nextInt(8) > 0) {
                text.append(List.of("（一）", "（二）", "（三）").get(i - 1));
            }
            text.append("抓好第").append(i).append("方面工作。");
            int sentences = 1 + random.nextInt(4);
            for (int s = 0; s < sentences; s++) {
                List<String> from = random.nextInt(4) == 0 ? FAULTS : SENTENCES;
                String sentence = from.get(random.nextInt(from.size()));
                text.append(
                        random.nextInt(12) == 0 && sentence.length() > 8 && isHan(sentence, 4) && isHan(sentence, 5)
                                ? sentence.substring(0, 5) + "\n\n" + sentence.substring(5)
                                : sentence);
            }
            text.append(random.nextInt(3) == 0 ? "\n\n" : "\n");
        }
    }

    private static boolean isHan(String text, int at) {
        return Character.UnicodeScript.of(text.charAt(at)) == Character.UnicodeScript.HAN;
    }

    /** Characters by chance, from the sets that matter here. */
    static String noise(long seed, int length) {
        var random = new Random(seed);
        String alphabet =
                "的一是二三是十百千万余多个件次人场%年月日12345.,，。；：、（）()《》“”\"'**&nbsp;<p>〔〕 \u00a0\u3000\n\r\t\ufffd\ue001𠀀同比下降分别均达双其中未出现败诉全覆盖实现第";
        var text = new StringBuilder();
        while (text.length() < length) {
            text.append(alphabet.charAt(random.nextInt(alphabet.length())));
        }
        return text.toString();
    }
}
