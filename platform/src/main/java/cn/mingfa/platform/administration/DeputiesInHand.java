package cn.mingfa.platform.administration;

import cn.mingfa.platform.identity.User;
import cn.mingfa.platform.organisation.Deputies;
import cn.mingfa.platform.organisation.Deputy;
import cn.mingfa.platform.organisation.Person;
import cn.mingfa.platform.organisation.Persons;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** For whom the person acts, now or soon, and who acts for them: somebody has to be found, or told. */
@Component
class DeputiesInHand implements InHand {

    private final Deputies deputies;
    private final Persons persons;
    private final Clock clock;

    DeputiesInHand(Deputies deputies, Persons persons, Clock clock) {
        this.deputies = deputies;
        this.persons = persons;
        this.clock = clock;
    }

    @Override
    public List<Thing> of(UUID person, User viewer) {
        LocalDate today = LocalDate.now(clock);
        return deputies.of(person).stream()
                .filter(one -> !one.to().isBefore(today))
                .map(one -> thing(one, person))
                .toList();
    }

    private Thing thing(Deputy one, UUID person) {
        boolean acts = one.deputy().equals(person);
        UUID other = acts ? one.person() : one.deputy();
        String name = persons.person(other).map(Person::name).orElse("");
        return new Thing(
                "代理",
                (acts ? "代" + name + "办理" : "由" + name + "代理") + "，" + one.from() + "至" + one.to(),
                "/organisation/people/" + person);
    }
}
