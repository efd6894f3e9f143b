package cn.mingfa.platform.web.adviser;

import cn.mingfa.document.OfficialDocument;
import cn.mingfa.document.OfficialDocument.Block;
import cn.mingfa.document.OfficialDocument.Heading;
import cn.mingfa.document.OfficialDocument.Paragraph;
import cn.mingfa.document.OfficialDocument.Text;
import cn.mingfa.kernel.condition.Condition;
import cn.mingfa.kernel.figure.FigureText;
import cn.mingfa.kernel.figure.Formula;
import cn.mingfa.kernel.figure.Scope;
import cn.mingfa.kernel.figure.Tally;
import cn.mingfa.kernel.matter.Field;
import cn.mingfa.kernel.matter.FieldGate;
import cn.mingfa.kernel.matter.Matter;
import cn.mingfa.kernel.matter.MatterType;
import cn.mingfa.kernel.value.Value;
import cn.mingfa.platform.figures.Figures;
import cn.mingfa.platform.identity.User;
import cn.mingfa.platform.web.part.Desk;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * The yearly service statement of the legal advisers (年度服务情况): figures counted from the ledger, then every service by
 * its stage. It says nothing the ledger does not hold.
 */
@Component
class ServiceStatement {

    private static final String REQUEST = "adviser_request";
    private static final List<String> NUMBERS = List.of("一、", "二、", "三、", "四、");

    private final Figures figures;
    private final Desk desk;

    ServiceStatement(Figures figures, Desk desk) {
        this.figures = figures;
        this.desk = desk;
    }

    OfficialDocument of(int year, User user) {
        LocalDate today = desk.today();
        LocalDate asOf = year == today.getYear() ? today : LocalDate.of(year, 12, 31);
        Scope scope = figures.scope(user.unit().id(), year, asOf);
        MatterType type = desk.type(REQUEST).orElseThrow();
        List<Block> body = new ArrayList<>();
        body.add(paragraph("数据截至" + OfficialDocument.chinese(scope.end()) + "，取自法治工作台账。"));
        body.add(paragraph(figuresOf(type, scope, user)));
        int number = 0;
        for (MatterType.Option phase : type.field("phase").map(Field::options).orElse(List.of())) {
            body.add(new Heading(1, NUMBERS.get(number), phase.label()));
            body.addAll(services(phase, type, scope, user));
            number++;
        }
        String unit = user.unit().name();
        return new OfficialDocument(
                unit + year + "年法律顾问服务情况",
                Optional.empty(),
                Optional.empty(),
                body,
                Optional.of(new OfficialDocument.Signature(unit, today)));
    }

    private String figuresOf(MatterType type, Scope scope, User user) {
        List<String> said = new ArrayList<>();
        for (String key : type.indicators()) {
            Tally tally = figures.tally(key, scope, user);
            said.add(tally.indicator().name()
                    + FigureText.write(tally.figure(), tally.indicator().unit()));
        }
        return String.join("，", said) + "。";
    }

    private List<Block> services(MatterType.Option phase, MatterType type, Scope scope, User user) {
        Condition ofPhase = new Condition.Test("phase", Condition.Operator.EQ, List.of(phase.code()));
        List<Matter> services = figures.matters(new Formula.Selection(REQUEST, "occurred_on", ofPhase), scope, user);
        if (services.isEmpty()) {
            return List.of(paragraph("本年度没有登记" + phase.label() + "服务。"));
        }
        List<Block> lines = new ArrayList<>();
        lines.add(paragraph("共" + services.size() + "件。"));
        int number = 0;
        for (Matter service : services) {
            number++;
            lines.add(paragraph(number + ". " + line(service, type)));
        }
        return lines;
    }

    private static String line(Matter service, MatterType type) {
        StringBuilder line = new StringBuilder(OfficialDocument.chinese(service.occurredOn()))
                .append("，")
                .append(said(service, type, "asker"))
                .append("提出“")
                .append(said(service, type, "question"))
                .append("”，")
                .append(said(service, type, "kind"));
        String adviser = said(service, type, "adviser");
        if (!adviser.isEmpty()) {
            line.append("，由").append(adviser).append("办理");
        }
        if (service.fields().get("opined_on") instanceof Value.Day day) {
            line.append("，")
                    .append(OfficialDocument.chinese(day.date()))
                    .append("答复")
                    .append(points(service));
        } else {
            line.append("，")
                    .append(type.stage(service.stage())
                            .map(MatterType.Stage::label)
                            .orElse(""));
        }
        return line.append("。").toString();
    }

    /** How many points, and how many of them were adopted where that is on record. */
    private static String points(Matter service) {
        if (!(service.fields().get("points") instanceof Value.Rows rows)) {
            return "";
        }
        List<Map<String, Value>> lines = rows.lines();
        long adopted = lines.stream()
                .filter(line -> line.get("disposition") instanceof Value.Choice choice
                        && choice.code().equals("adopted"))
                .count();
        boolean disposed = lines.stream().allMatch(line -> line.containsKey("disposition"));
        return "，意见要点" + lines.size() + "条" + (disposed ? "，采纳" + adopted + "条" : "");
    }

    private static String said(Matter service, MatterType type, String key) {
        return type.field(key)
                .flatMap(field ->
                        Optional.ofNullable(service.fields().get(key)).map(value -> FieldGate.show(field, value)))
                .orElse("");
    }

    private static Block paragraph(String text) {
        return new Paragraph(List.of(new Text(text)));
    }
}
