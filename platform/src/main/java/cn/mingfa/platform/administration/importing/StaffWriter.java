package cn.mingfa.platform.administration.importing;

import cn.mingfa.kernel.matter.MatterType.Role;
import cn.mingfa.platform.administration.AdministrationRefusal;
import cn.mingfa.platform.administration.Reorganisations;
import cn.mingfa.platform.audit.Acts;
import cn.mingfa.platform.identity.FirstPasswords;
import cn.mingfa.platform.identity.User;
import cn.mingfa.platform.organisation.Contacts;
import cn.mingfa.platform.organisation.Persons;
import cn.mingfa.platform.organisation.Post;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Writes a sorted list of people in one transaction, each person on record. */
@Component
class StaffWriter {

    /** Two lists are never written at once, so that nobody is added twice. */
    private static final String ONE_AT_A_TIME = "select pg_advisory_xact_lock(hashtext('mingfa.people'))";

    private final JdbcClient jdbc;
    private final Persons persons;
    private final Contacts contacts;
    private final FirstPasswords passwords;
    private final Acts acts;
    private final TransactionTemplate transactions;

    StaffWriter(
            JdbcClient jdbc,
            Persons persons,
            Contacts contacts,
            FirstPasswords passwords,
            Acts acts,
            TransactionTemplate transactions) {
        this.contacts = contacts;
        this.jdbc = jdbc;
        this.persons = persons;
        this.passwords = passwords;
        this.acts = acts;
        this.transactions = transactions;
    }

    /** @param sorted looks once more, now that nobody else writes */
    List<StaffPlan.Planned> write(
            Supplier<List<StaffPlan.Planned>> sorted,
            Map<String, FirstPasswords.Prepared> prepared,
            String fileName,
            LocalDate today,
            User by) {
        return Objects.requireNonNull(transactions.execute(status -> {
            jdbc.sql(ONE_AT_A_TIME).query(row -> {});
            List<StaffPlan.Planned> all = sorted.get();
            all.forEach(one -> write(one, prepared, fileName, today, by));
            if (!all.isEmpty()) {
                long fresh = all.stream().filter(one -> !one.there()).count();
                int posts = all.stream().mapToInt(one -> one.posts().size()).sum();
                acts.done(
                        by,
                        Reorganisations.AREA,
                        by.unit().id().toString(),
                        "导入人员名单“%s”：新增%d人，任职%d个岗位，开设账号%d个。"
                                .formatted(
                                        fileName,
                                        fresh,
                                        posts,
                                        all.stream()
                                                .filter(StaffPlan.Planned::account)
                                                .count()));
            }
            return all;
        }));
    }

    private void write(
            StaffPlan.Planned one,
            Map<String, FirstPasswords.Prepared> prepared,
            String fileName,
            LocalDate today,
            User by) {
        UUID person = one.person().id();
        if (!one.there()) {
            persons.add(one.person());
        }
        for (StaffRow row : one.posts()) {
            persons.add(new Post(
                    UUID.randomUUID(),
                    person,
                    row.unit().id(),
                    row.title(),
                    row.roles(),
                    row.limits(),
                    row.from(today),
                    Optional.empty()));
            if (!row.phone().isEmpty()) {
                contacts.set(person, row.phone());
            }
        }
        if (one.account()) {
            FirstPasswords.Prepared first = prepared.get(one.login().orElseThrow());
            if (first == null) {
                throw new AdministrationRefusal("名单检查以后，人员或者账号有变动，一个人也没有导入，请重新检查。");
            }
            passwords.open(first, person);
        }
        acts.done(by, Reorganisations.AREA, person.toString(), words(one, fileName, today));
    }

    private static String words(StaffPlan.Planned one, String fileName, LocalDate today) {
        String posts = one.posts().stream()
                .map(row -> row.unit().name() + "“" + row.title() + "”（"
                        + row.roles().stream().sorted().map(Role::chinese).collect(Collectors.joining("、"))
                        + (row.limits().isNone() ? "" : "，限部分事项类型") + "），自" + row.from(today) + "起")
                .collect(Collectors.joining("；"));
        return (one.there() ? one.person().name() + "新任" : "新增人员" + one.person().name() + "，任") + posts + "。"
                + (one.account() ? "开设账号" + one.login().orElse("") + "。" : "") + "来自名单“" + fileName + "”。";
    }
}
