package cn.mingfa.platform.organisation;

import java.util.Optional;
import java.util.UUID;

/**
 * Local settings: what a region has decided for all its units, and what one unit has decided for itself and those below.
 */
public interface Parameters {

    /** The value for the unit: its own, else that of the nearest unit above, else that of the region. */
    Optional<String> value(String key, UUID unit);

    /** Sets the value of the region ({@code unit} empty) or of one unit. */
    void set(String key, Optional<UUID> unit, String value);
}
