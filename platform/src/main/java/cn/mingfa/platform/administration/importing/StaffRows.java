package cn.mingfa.platform.administration.importing;

import cn.mingfa.kernel.matter.MatterType;
import cn.mingfa.kernel.matter.MatterType.DateKind;
import cn.mingfa.kernel.matter.MatterType.Role;
import cn.mingfa.kernel.value.Value;
import cn.mingfa.platform.ledger.importing.DryRun;
import cn.mingfa.platform.organisation.Limits;
import cn.mingfa.platform.organisation.Telephone;
import cn.mingfa.platform.organisation.Unit;
import cn.mingfa.workbook.RowDraft;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Turns what stands in the cells of a list into units, roles and limits, or into every problem a row has. */
final class StaffRows {

    private static final int LONGEST_LOGIN = 40;
    private static final int LONGEST_NAME = 40;
    private static final int LONGEST_TITLE = 60;

    private final StaffFile file;
    private final Function<String, Optional<Unit>> units;
    private final Predicate<Unit> administers;
    private final List<MatterType> types;
    private final LocalDate today;
    private final List<DryRun.Problem> problems = new ArrayList<>();

    /**
     * @param administers whether the user may add people there
     * @param types the matter types a post may be limited to
     */
    StaffRows(
            StaffFile file,
            Function<String, Optional<Unit>> units,
            Predicate<Unit> administers,
            List<MatterType> types,
            LocalDate today) {
        this.file = file;
        this.units = units;
        this.administers = administers;
        this.types = List.copyOf(types);
        this.today = today;
    }

    List<DryRun.Problem> problems() {
        return problems;
    }

    /** The row, if nothing is wrong with it. */
    Optional<StaffRow> read(RowDraft draft) {
        int before = problems.size();
        Optional<Unit> unit = units.apply(draft.unitName());
        Optional<LocalDate> since = Optional.ofNullable(draft.dates().get(DateKind.OCCURRED));
        unit.ifPresentOrElse(
                found -> unit(draft, found, since.orElse(today)),
                () -> wrong(
                        draft, StaffSheet.UNIT, draft.unitName(), "没有名为“" + draft.unitName() + "”的单位，请填写单位全称或者简称。"));
        String name = text(draft, StaffSheet.NAME, LONGEST_NAME);
        String title = text(draft, StaffSheet.TITLE, LONGEST_TITLE);
        String login = text(draft, StaffSheet.LOGIN, LONGEST_LOGIN);
        if (login.chars().anyMatch(Character::isWhitespace)) {
            wrong(draft, StaffSheet.LOGIN, login, "登录名里不能有空格，请去掉。");
        }
        String phone = text(draft, StaffSheet.PHONE, Integer.MAX_VALUE);
        Telephone.problem(phone).ifPresent(sentence -> wrong(draft, StaffSheet.PHONE, phone, sentence));
        Limits limits = limits(draft);
        if (problems.size() > before || unit.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new StaffRow(
                draft.rowNumber(),
                unit.get(),
                name,
                title,
                roles(draft),
                limits,
                login.isEmpty() ? Optional.empty() : Optional.of(login),
                phone,
                since));
    }

    private void unit(RowDraft draft, Unit unit, LocalDate from) {
        if (!administers.test(unit)) {
            wrong(
                    draft,
                    StaffSheet.UNIT,
                    draft.unitName(),
                    "“" + unit.name() + "”的人员由该单位或者上级单位的管理员维护，请从名单删去这一行，或者请他们导入。");
        } else if (!unit.existsOn(from)) {
            wrong(
                    draft,
                    StaffSheet.UNIT,
                    draft.unitName(),
                    "“" + unit.name() + "”在" + from + "还没有设立或者已经撤并，请核对单位和任职日期。");
        }
    }

    private String text(RowDraft draft, String column, int longest) {
        String text = draft.fields().get(column) instanceof Value.Text said
                ? said.text().strip()
                : "";
        if (text.length() > longest) {
            wrong(draft, column, text, "最多" + longest + "个字，这里有" + text.length() + "个，请写短一些。");
        }
        return text;
    }

    private static Set<Role> roles(RowDraft draft) {
        return draft.fields().get(StaffSheet.ROLES) instanceof Value.Choices choices
                ? choices.codes().stream().map(Role::valueOf).collect(Collectors.toSet())
                : Set.of();
    }

    /** Words that name a group or a type; a group goes before a type of the same name. */
    private Limits limits(RowDraft draft) {
        String said = text(draft, StaffSheet.LIMITS, Integer.MAX_VALUE);
        Set<String> groups = new HashSet<>();
        Set<String> keys = new HashSet<>();
        for (String part : said.split("[、,，;；\\s]+", -1)) {
            String word = part.replaceAll("全部$", "");
            if (part.isBlank() || part.equals("全部")) {
                continue;
            }
            List<String> known = types.stream()
                    .filter(type -> type.title().equals(part))
                    .map(MatterType::key)
                    .toList();
            if (types.stream().anyMatch(type -> type.group().equals(word))) {
                groups.add(word);
            } else if (!known.isEmpty()) {
                keys.addAll(known);
            } else {
                String all = types.stream().map(MatterType::group).distinct().collect(Collectors.joining("、"));
                wrong(draft, StaffSheet.LIMITS, part, "没有叫“" + part + "”的分组或者事项类型。分组有：" + all + "。");
            }
        }
        types.stream().filter(type -> groups.contains(type.group())).forEach(type -> keys.remove(type.key()));
        return new Limits(groups, keys);
    }

    private void wrong(RowDraft draft, String column, String found, String sentence) {
        problems.add(file.problem(draft.rowNumber(), column, found, sentence));
    }
}
