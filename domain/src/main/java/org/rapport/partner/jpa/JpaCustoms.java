package org.rapport.partner.jpa;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.rapport.partner.Customs;
import org.rapport.partner.CustomsBook;
import org.rapport.partner.House;
import org.rapport.partner.Houses;

/** Customs and the house in the database. */
@ApplicationScoped
class JpaCustoms implements CustomsBook, Houses {
    @PersistenceContext(unitName = "rapport")
    private EntityManager em;

    @Override
    public void add(Customs customs) {
        em.persist(customs);
    }

    @Override
    public Optional<Customs> ofCountry(String country) {
        return all(Set.of(country), Set.of()).stream().findFirst();
    }

    @Override
    public Optional<Customs> ofPartner(UUID partner) {
        return all(Set.of(), Set.of(partner)).stream().findFirst();
    }

    @Override
    public List<Customs> all(Collection<String> countries, Collection<UUID> partners) {
        String country = countries.isEmpty() ? "1 = 0" : "c.country IN :countries";
        String partner = partners.isEmpty() ? "1 = 0" : "c.partner IN :partners";
        var query = em.createQuery("SELECT c FROM Customs c WHERE " + country + " OR " + partner, Customs.class);
        if (!countries.isEmpty()) {
            query.setParameter("countries", countries);
        }
        if (!partners.isEmpty()) {
            query.setParameter("partners", partners);
        }
        return query.getResultList();
    }

    @Override
    public Optional<House> ours() {
        return Optional.ofNullable(em.find(House.class, House.ID));
    }

    @Override
    public void add(House house) {
        em.persist(house);
    }
}
