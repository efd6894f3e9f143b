package cn.mingfa.platform.organisation;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * How colleagues reach each other (联系电话). A number is personal data: it lies in one place and nowhere else, no journal
 * and no record of acts holds it, and what is taken away is gone.
 */
public interface Contacts {

    /** The telephone of a person, where one is known. */
    default Optional<String> phone(UUID person) {
        return Optional.ofNullable(phones(List.of(person)).get(person));
    }

    /** The telephones of those who have given one. */
    Map<UUID, String> phones(Collection<UUID> persons);

    /** @param phone as it is to be dialled; blank takes it away */
    void set(UUID person, String phone);
}
