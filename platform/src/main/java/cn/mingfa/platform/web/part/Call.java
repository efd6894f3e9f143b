package cn.mingfa.platform.web.part;

import cn.mingfa.platform.organisation.Telephone;
import org.jspecify.annotations.Nullable;

/**
 * A telephone as a page shows it.
 *
 * @param words as it was entered
 * @param href dials it
 */
public record Call(String words, String href) {

    public static Call to(String phone) {
        return new Call(phone, "tel:" + Telephone.dialled(phone));
    }

    /** None where no telephone is known. */
    public static @Nullable Call maybe(@Nullable String phone) {
        return phone == null ? null : to(phone);
    }
}
