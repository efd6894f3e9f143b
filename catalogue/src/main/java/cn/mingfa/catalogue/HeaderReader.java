package cn.mingfa.catalogue;

import cn.mingfa.catalogue.Definition.Requirement;
import cn.mingfa.kernel.definition.Edition;
import cn.mingfa.kernel.definition.Urn;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads what every definition begins with: key, version, dates of effect and needs. */
final class HeaderReader {

    private static final Pattern REQUIREMENT =
            Pattern.compile("(urn:mingfa:(?:clock|matter|indicator|outline|watch|matrix|letter):"
                    + "[a-z][a-z0-9_]*(?:\\.[a-z][a-z0-9_]*)*)@([1-9][0-9]{0,4})");
    private static final String FALLBACK = "unreadable";

    private HeaderReader() {}

    /** @param edition stands in as something harmless when the finding says it could not be read */
    record Header(Edition edition, List<Requirement> requires) {
        String key() {
            return edition.urn().key();
        }
    }

    static Header read(Props props, Urn.Kind kind, Reading reading) {
        int was = props.findings().count();
        String key = props.key("key");
        Urn urn = new Urn(kind, props.findings().count() == was ? key : FALLBACK);
        reading.declare(urn);
        int version = props.whole("version", 1, 99_999);
        LocalDate from = props.date("effective_from");
        Optional<LocalDate> to = props.maybeDate("effective_to");
        if (to.filter(day -> day.isBefore(from)).isPresent()) {
            props.findings().add(props.at("effective_to"), "bad_dates", "失效日期早于生效日期，请核对两个日期。");
            to = Optional.empty();
        }
        return new Header(new Edition(urn, version, from, to), requires(props));
    }

    private static List<Requirement> requires(Props props) {
        List<Requirement> requires = new ArrayList<>();
        for (Tree.Word word : props.words("requires")) {
            Matcher matcher = REQUIREMENT.matcher(word.text());
            if (matcher.matches()) {
                requires.add(
                        new Requirement(Urn.parse(matcher.group(1)), Integer.parseInt(matcher.group(2)), word.at()));
                continue;
            }
            props.findings().add(word.at(), "wrong_type", "依赖应当写成urn:mingfa:种类:名称@版本，例如urn:mingfa:clock:xxgk.reply@1。");
        }
        return requires;
    }
}
