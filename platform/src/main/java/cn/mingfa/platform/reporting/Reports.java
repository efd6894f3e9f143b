package cn.mingfa.platform.reporting;

import cn.mingfa.platform.identity.User;
import cn.mingfa.proof.CitedArticle;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Annual reports (年度报告) in the making, one per unit and year. Text and figures are drafted afresh from the ledger in
 * every call; stored is only what people did: paragraphs they wrote, moved or removed, findings they dismissed, the
 * cut-off they set. Each of these is an entry of an append-only journal and can be undone.
 *
 * <p>The words of a paragraph are given as {@code source}: plain text in which <code>{=indicator_key}</code> stands for
 * a figure with its unit, so that figures stay bound and fresh in words written by hand.
 *
 * <p>Every method throws {@link cn.mingfa.platform.ledger.NotFound} where there is nothing the user may see, every
 * change {@link cn.mingfa.platform.ledger.Conflict} when the report is no longer of the version expected, and
 * {@link ReportRefusal} when it is not possible.
 */
public interface Reports {

    /** The report of the unit and year; begun from the outline when it is opened for the first time. */
    ReportView open(UUID unit, int year, User user);

    /** Its id alone, nothing drafted; begun when asked for the first time. */
    UUID id(UUID unit, int year, User user);

    ReportView view(UUID report, User user);

    /** The figure with its rows and that of the year before. */
    FigureView figure(UUID report, String figure, User user);

    /** The articles the report cites whose wording the library has, in the order of the text. */
    List<CitedArticle> cited(UUID report, User user);

    /** How full the report of the unit and year is, begun or not. */
    Progress progress(UUID unit, int year, User user);

    /** Replaces the words of a paragraph or heading; words left blank take it out. */
    ReportView edit(UUID report, int expectedVersion, String paragraph, String source, User user);

    /** Adds a paragraph behind another one. */
    ReportView add(UUID report, int expectedVersion, String after, String source, User user);

    /** Puts a paragraph behind another one of any part. */
    ReportView move(UUID report, int expectedVersion, String paragraph, String after, User user);

    /** Goes back to the words and the place drafted from the ledger; a paragraph of one's own is taken out. */
    ReportView redraft(UUID report, int expectedVersion, String paragraph, User user);

    /** Puts a finding's replacement into the paragraph it stands in. */
    ReportView applyFix(UUID report, int expectedVersion, String finding, User user);

    /**
     * Puts in the replacements of many findings as one act that is taken back as one: of those of a rule, or without a
     * rule of those nobody would dispute (有误). Findings put aside are left alone.
     */
    ReportView applyFixes(UUID report, int expectedVersion, Optional<String> rule, User user);

    /** Puts a finding aside, for the reason given. */
    ReportView dismiss(UUID report, int expectedVersion, String finding, String why, User user);

    /** Takes back the latest act not yet taken back, as a new entry of the journal. */
    ReportView undo(UUID report, int expectedVersion, User user);

    /** Sets the cut-off (数据截至); without a day it goes with today until the year is over. */
    ReportView cutOff(UUID report, int expectedVersion, Optional<LocalDate> asOf, User user);

    /** The journal of changes, the newest first. */
    List<Edit> edits(UUID report, User user);

    /** The document as docx. */
    byte[] docx(UUID report, DocumentEdition edition, User user);

    /** The report.json of the command-line interface. */
    String json(UUID report, User user);
}
