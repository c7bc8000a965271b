# On the page of a member: passkeys of a device that was lost.
lost-take = Taka aðgangslyklana af
lost-words = Fyrir þau sem hafa glatað tæki. Eftir það skrá þau sig inn á annan hátt eða með tengli sem þú býrð til hér. Gakktu úr skugga um að það sé í raun viðkomandi sem biður um þetta.
# In the log of decisions
lost-deed = Aðgangslyklar teknir af
