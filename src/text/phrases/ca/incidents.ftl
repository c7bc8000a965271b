# A text that could identify somebody, and what a moderator does about it at once
incident-heading = Quan un text identifica algú
incident-menu = Ocults i retirats
incident-link = Oculta o retira…
incident-none = No s’ha ocultat ni retirat cap text per una decisió.
incident-count = { $count ->
    [one] S’ha ocultat o retirat un text per una decisió.
   *[other] S’han ocultat o retirat { $count } textos per una decisió.
}
incident-gone = Un text les paraules del qual s’han esborrat
incident-author = Per { $name }
incident-shown = Les persones per a les quals es va publicar encara el poden llegir.
incident-hidden = Està ocult: aquí només el llegeixen qui l’ha escrit i l’equip de moderació. Qui el va rebre abans encara el té; retireu-lo perquè també s’hi esborri.
incident-hidden-elsewhere = Està ocult aquí. Al seu propi servidor continua com abans.
incident-withdrawn = Està retirat: les seves paraules s’han esborrat aquí.
incident-nowhere = No s’havia enviat a cap institució associada.
incident-erased-all = { $count ->
    [one] L’única institució associada que el va rebre l’ha esborrat.
   *[other] Les { $count } institucions associades que el van rebre l’han esborrat.
}
incident-erased-some = Institucions associades que l’han esborrat: { $at } de { $count }. A les altres se’ls demana fins que ho confirmin; torneu-ho a mirar més tard.
incident-places = On era
incident-place = Institució
incident-state = Què comunica
incident-place-erased = Esborrat: { $when }
incident-place-open = Encara sense confirmar
incident-decisions = Què se n’ha decidit
incident-measure = Què es fa ara
incident-measure-hint = Ocultar és ràpid i es pot desfer. Retirar esborra el text aquí i a tots els servidors que el van rebre, per sempre.
incident-hide = Oculta’l de seguida
incident-withdraw = Retira’l
incident-tell = Comunica al seu servidor, de manera confidencial, que pot identificar algú
incident-rule = Reglament general de protecció de dades, article 5
incident-do = Aplica
incident-told = S’ha comunicat al seu servidor. El que hi faci és decisió seva.
# A text of a partner is checked when it arrives; this is the report that the house then makes to its own moderators. $rules is a list of codes, such as es.dni.
look-words = La comprovació a l’arribada ha trobat una cosa que assenyala amb certesa una persona ({ $rules }). Llegiu el text, oculteu-lo aquí si cal i comuniqueu-ho al seu servidor.
