package cn.mingfa.proof;

import cn.mingfa.document.SourceText;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** Ordinary wordings of every indicator of the catalogue, and figures near to one that are none. */
class WordingsTest {

    private static final int LEAST_PER_MILLE = 985;

    private record Wording(String half, String sentence, String span, String key) {}

    @Test
    void everyIndicatorIsReachedByOrdinaryWordings() throws IOException {
        Set<String> keys = new HashSet<>();
        List<String> missed = new ArrayList<>();
        List<Wording> wordings = wordings();
        for (Wording wording : wordings) {
            keys.add(wording.key());
            String read = key(wording);
            if (!read.equals(wording.key())) {
                missed.add(wording + " read as " + read);
            }
        }
        assertEquals(212, keys.size(), "211 indicators and none");
        int right = (wordings.size() - missed.size()) * 1000 / wordings.size();
        assertTrue(right >= LEAST_PER_MILLE, () -> right + " per mille\n" + String.join("\n", missed));
    }

    @Test
    void whatIsNearAnIndicatorButNoneCarriesNoKey() throws IOException {
        List<String> wrong = new ArrayList<>();
        for (Wording wording : wordings()) {
            String read = key(wording);
            if (wording.key().equals("-") && wording.half().equals("tuned") && !read.equals("-")) {
                wrong.add(wording + " read as " + read);
            }
        }
        assertEquals(List.of(), wrong);
    }

    @Test
    void aMemberOfAListIsNotItsTotalOnceMore() {
        assertEquals("-", key(new Wording("", "排查隐患892处，其中重大隐患3处。", "3处", "")));
        assertEquals("enforcement_matter_count", key(new Wording("", "行政权力事项168项，其中行政许可24项、行政处罚117项。", "117项", "")));
    }

    @Test
    void aMemberInABracketBehindItsTotalIsNotItsTotalOnceMore() {
        assertEquals("-", key(new Wording("", "行政诉讼11件（一审8件、二审3件）。", "8件", "")));
    }

    @Test
    void theVerbOfAListNamesItsMembers() {
        String sentence = "全年共审核各类合同207份、政策文件19件、重大决策3项。";
        assertEquals("document_review_count", key(new Wording("", sentence, "19件", "")));
        assertEquals("major_decision_review_count", key(new Wording("", sentence, "3项", "")));
    }

    @Test
    void examplesAreNotWhatIsCounted() {
        String sentence = "对重大决策、合同、规范性文件等开展合法性审核68件，其中合同51份。";
        assertEquals("document_review_count", key(new Wording("", sentence, "68件", "")));
        assertEquals("contract_review_count", key(new Wording("", sentence, "51份", "")));
    }

    @Test
    void theNounBehindAFigureDoesNotNameTheNext() {
        assertEquals("publicity_event_count", key(new Wording("", "深入17个村、4所学校开展法治宣传38场。", "38场", "")));
    }

    @Test
    void whatSpeaksOfLawIsNotRuledOutByItsTopic() {
        assertEquals("law_training_count", key(new Wording("", "举办卫生健康法律法规培训班9期。", "9期", "")));
        assertEquals("-", key(new Wording("", "举办健康知识培训9期。", "9期", "")));
    }

    @Test
    void theSecondOfTwoRatesSaidRespectivelyHasTheNameOfTheFirst() {
        String sentence = "办理代表建议5件、委员提案3件，办复率分别为100%和98%。";
        assertEquals("proposal_completion_rate", key(new Wording("", sentence, "98%", "")));
    }

    @Test
    void theSentenceBeforeTellsWhatACountIsOf() {
        assertEquals(
                "info_request_answered_count", key(new Wording("", "收到政府信息公开申请268件。全年答复265件，结转下年度17件。", "265件", "")));
    }

    @Test
    void twoThingsDeniedAreTwoFacts() {
        List<String> keys = facts("行政复议、行政诉讼案件没有被纠错或者败诉。").stream()
                .map(f -> f.key().orElse("-"))
                .sorted()
                .toList();
        assertEquals(List.of("litigation_lost_count", "reconsideration_corrected_count"), keys);
        assertEquals(1, facts("未出现因政府信息公开被纠错或败诉的情况。").size());
    }

    private static String key(Wording wording) {
        return facts(wording.sentence()).stream()
                .filter(f -> f.quote().equals(wording.span()))
                .map(f -> f.key().orElse("-"))
                .findFirst()
                .orElse("no fact");
    }

    private static List<Fact> facts(String sentence) {
        String text = "栖禾镇2024年法治政府建设情况报告\n一、主要工作\n" + sentence + "\n";
        return Readings.read(SourceText.of("栖禾镇.txt", text)).facts();
    }

    private static List<Wording> wordings() throws IOException {
        try (InputStream in =
                Objects.requireNonNull(WordingsTest.class.getResourceAsStream("/mingfa/proof/wordings.tsv"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t"))
                    .map(cells -> new Wording(cells[0], cells[1], cells[2], cells[3]))
                    .toList();
        }
    }
}
