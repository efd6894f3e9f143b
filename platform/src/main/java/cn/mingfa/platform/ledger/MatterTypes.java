package cn.mingfa.platform.ledger;

import cn.mingfa.catalogue.Catalogue;
import cn.mingfa.kernel.matter.Matter;
import cn.mingfa.kernel.matter.MatterRefusal;
import cn.mingfa.kernel.matter.MatterType;
import cn.mingfa.kernel.matter.MatterType.Role;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Where the ledger finds matter types. */
public interface MatterTypes {

    /** The newest version of the type, under which matters are registered. */
    Optional<MatterType> newest(String key);

    /** The version a matter was registered under. */
    Optional<MatterType> version(String key, int version);

    /** The newest version of each type. */
    default List<MatterType> all() {
        return List.of();
    }

    /** Keys of the types whose matters people with these roles may not see. */
    default Set<String> hiddenFrom(Set<Role> roles) {
        return Set.of();
    }

    /** Whether matters of that kind are kept for some roles, so that every look at one is kept on record. */
    default boolean isForFew(String key) {
        return newest(key).filter(type -> !type.readers().isEmpty()).isPresent();
    }

    /** All types of a catalogue. */
    static MatterTypes of(Catalogue catalogue) {
        return new MatterTypes() {
            @Override
            public Optional<MatterType> newest(String key) {
                return catalogue.matterType(key);
            }

            @Override
            public Optional<MatterType> version(String key, int version) {
                return catalogue.matterType(key, version);
            }

            @Override
            public List<MatterType> all() {
                return List.copyOf(catalogue.matterTypes());
            }

            @Override
            public Set<String> hiddenFrom(Set<Role> roles) {
                return catalogue.matterTypes().stream()
                        .filter(type -> !type.readers().isEmpty())
                        .filter(type -> type.readers().stream().noneMatch(roles::contains))
                        .map(MatterType::key)
                        .collect(Collectors.toUnmodifiableSet());
            }
        };
    }

    /** The type to register under. */
    default MatterType asked(String key) {
        return newest(key).orElseThrow(() -> new MatterRefusal("unknown_type", "没有“" + key + "”这一类事项，请从目录中选择。"));
    }

    /** The type of a matter that is there. */
    default MatterType of(String key, int version) {
        return version(key, version)
                .or(() -> newest(key))
                .orElseThrow(() -> new IllegalStateException("no definition of " + key + " version " + version));
    }

    default MatterType of(Matter matter) {
        return of(matter.type(), matter.typeVersion());
    }
}
