package cn.mingfa.platform.planning;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * What one leader is bound to do and did in a period: the duties of the list with the acts beside them, and the fields of
 * work they answer for (一岗双责).
 *
 * @param post as the duty list or the division of work has it; may be empty
 * @param loose acts that belong to no duty of the list
 * @param fields fields of work with the year's tasks; none where no division of work names the leader
 */
public record DutySheet(
        String leader, String post, Period period, List<Duty> duties, List<Act> loose, List<Field> fields) {

    public DutySheet {
        duties = List.copyOf(duties);
        loose = List.copyOf(loose);
        fields = List.copyOf(fields);
    }

    /** How many duties have at least one act. */
    public long covered() {
        return duties.stream().filter(duty -> !duty.acts().isEmpty()).count();
    }

    /** Duties without an act in the period. */
    public List<Duty> gaps() {
        return duties.stream().filter(duty -> duty.acts().isEmpty()).toList();
    }

    /** How many different acts stand on the sheet. */
    public long acts() {
        return java.util.stream.Stream.concat(duties.stream().flatMap(duty -> duty.acts().stream()), loose.stream())
                .map(Act::id)
                .distinct()
                .count();
    }

    /**
     * A duty of the list.
     *
     * @param kind the statutory duty it stands for
     */
    public record Duty(UUID id, String number, String title, String kind, LocalDate since, List<Act> acts) {
        public Duty {
            acts = List.copyOf(acts);
        }
    }

    /**
     * A dated act.
     *
     * @param manner deployed, asked, coordinated or supervised in person
     * @param source the document it rests on, by name and number
     * @param from the matters it was opened from: the meeting, the instruction
     * @param hint for an act outside of the list: the duty of the same kind it may belong to; else empty
     */
    public record Act(
            UUID id,
            String number,
            LocalDate on,
            String manner,
            String title,
            String result,
            String source,
            List<Paper> papers,
            List<Origin> from,
            boolean confirmed,
            String hint) {
        public Act {
            papers = List.copyOf(papers);
            from = List.copyOf(from);
        }

        Act hinted(String duty) {
            return new Act(id, number, on, manner, title, result, source, papers, from, confirmed, duty);
        }
    }

    /** A file on record with the act. */
    public record Paper(String sha256, String name) {}

    /** A matter an act came from. */
    public record Origin(UUID id, String number, String title) {}

    /** A field of work with its tasks; a field without a task is a gap. */
    public record Field(String code, String label, List<Task> tasks) {
        public Field {
            tasks = List.copyOf(tasks);
        }

        public long finished() {
            return tasks.stream().filter(Task::finished).count();
        }

        public long late() {
            return tasks.stream().filter(Task::late).count();
        }
    }

    /** A task of the year the leader alone answers for. */
    public record Task(
            UUID id, String number, String title, String stage, LocalDate due, boolean finished, boolean late) {}
}
