package cn.mingfa.platform.planning;

import cn.mingfa.document.OfficialDocument;
import cn.mingfa.platform.ledger.MatterView;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A duty statement (述法) drafted from the leader's own rows of the ledger.
 *
 * @param statement the matter it is drafted for
 * @param document as it is to be set
 * @param passages the same text, paragraph by paragraph with the rows behind each
 * @param silent for the author and not for the text: duties without an act, and fields still empty
 */
public record StatementDraft(
        MatterView statement,
        String leader,
        int year,
        OfficialDocument document,
        List<Passage> passages,
        List<Silence> silent) {

    public StatementDraft {
        passages = List.copyOf(passages);
        silent = List.copyOf(silent);
    }

    /** Whether the ledger gave anything to say. */
    public boolean speaks() {
        return passages.stream().anyMatch(passage -> !passage.rows().isEmpty());
    }

    /**
     * A paragraph or heading.
     *
     * @param number counted from 1; headings have 0
     * @param figures the figures stated in it, each with its rows
     * @param rows every matter behind the paragraph, once each, by date
     */
    public record Passage(int number, boolean heading, String text, List<Stated> figures, List<Row> rows) {
        public Passage {
            figures = List.copyOf(figures);
            rows = List.copyOf(rows);
        }
    }

    /** A figure as written and how many matters it rests on. */
    public record Stated(String name, String written, List<Row> rows) {
        public Stated {
            rows = List.copyOf(rows);
        }
    }

    /** A matter behind the text. */
    public record Row(UUID matter, String number, String title, LocalDate on) {}

    /**
     * Something the text does not say.
     *
     * @param matter the duty it is about; empty string and no link where it is about none
     */
    public record Silence(String sentence, String href) {}
}
