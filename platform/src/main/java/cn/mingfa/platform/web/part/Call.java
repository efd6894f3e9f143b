package cn.mingfa.platform.web.part;

import cn.mingfa.platform.organisation.Telephone;

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
}
