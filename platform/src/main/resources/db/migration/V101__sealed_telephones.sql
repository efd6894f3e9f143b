-- Telephones are sealed like all personal data: each under a key of its own, wrapped by the installation's key, which does
-- not lie in the database. What stands in clear from before is sealed and taken away at the next start, by the server,
-- which alone has the key.
alter table person_phone
    alter column phone drop not null,
    add column wrapped bytea,
    add column sealed bytea,
    add constraint phone_sealed_or_old check ((phone is null) = (sealed is not null and wrapped is not null));
