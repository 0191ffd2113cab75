/** French words that mean nearly the same, a line each: the first is the English name of the idea, as in `english.ts`. */

/** A line per idea: its English name, then French words and borrowed ones that may stand for it, separated by spaces. */
export const FRENCH_IDEAS = `
money argent fonds sous fric thune liquide especes somme monnaie yuan euros
amount montant somme total combien
pay payer paye paie paies payes paiement paiements payement regler regle reglement achat achats depenser
buy acheter achete achat achats commande commander commandes
transfer transferer transfert virement virer envoyer envoie envoi envoyez verser
receive recevoir recois recu reception encaisser toucher percevoir
topup recharger recharge rechargement alimenter approvisionner crediter deposer depot chargement fonds
balance solde portefeuille restant reste
withdraw retirer retrait recuperer sortir
fee frais commission cout coute prix tarif tarifs payant cher facture facturer taxe
free gratuit gratuite gratuitement
refund rembourser rembourse remboursement rendre rendu
cancel annuler annule annulation arreter
card carte cartes cb visa mastercard amex jcb unionpay bancaire bleue credit debit bank-card
bank banque banques bancaire rib iban
account compte comptes profil
password mdp code secret passe motdepasse pass
code code codes otp chiffres numero sms
sms sms texto textos message messages mms otp
phone telephone tel portable mobile smartphone gsm iphone android appareil
number numero numeros num no chiffre chiffres
sim sim puce operateur esim ligne
email email mail courriel adresse
identity identite cni piece document documents papiers permis passeport titre sejour carte
verify verifier verifie verification valider validation validez confirmer confirmation authentifier authentification prouver controle
passport passeport passeports
photo photo photos image images selfie scanner scan scanne camera capture televerser
face visage facial faciale selfie reconnaissance
register inscrire inscription inscrit enregistrer enregistrement creer creation cree ouvrir ouverture
login connecter connexion connecte identifier identification acceder entrer acces
open ouvrir ouvre ouvert deverrouiller
close fermer ferme supprimer suppression cloturer effacer desactiver retirer
change changer change changement modifier modification remplacer mettre jour corriger
activate activer active activation reactiver
block bloquer bloque bloquee geler gele gelee verrouille suspendu suspendue restreint restriction restrictions limite limitation desactive
lost perdu perdue perdre vole volee disparu disparue casse cassee
broken casse cassee hs panne abime
fail echec echoue echouer impossible marche fonctionne arrive refuse refusee rate erreur bug
declined refuse refusee refuser refus rejete rejetee rejet
error erreur erreurs probleme problemes souci soucis bug panne anomalie
wrong incorrect incorrecte faux fausse mauvais errone erronee invalide
work marche marcher fonctionne fonctionner
pending attente cours traitement bloque coince
wait attendre attends attente patienter delai
time temps duree delai combien jours heures semaines longtemps
limit limite limites plafond plafonds maximum max minimum
allowed possible permis autorise peux peut droit pouvoir
support accepte acceptee accepter acceptent pris prend compatible
country pays region etranger nationalite nationalites
china chine chinois chinoise chinoises continentale pekin shanghai
foreign etranger etrangere etrangers etrangeres international internationale internationales touriste touristes voyageur expatrie
exchange change taux conversion convertir devise devises
expire expire expiree expirer perime perimee validite valable valide fin
renew renouveler renouvele renouvellement nouveau prolonger
new nouveau nouvelle neuf autre
second deuxieme second deux plusieurs autre
again encore nouveau reessayer refaire fois
try essayer essaye essai essais tentative tentatives tente
need besoin faut necessaire obligatoire obligation oblige doit dois devoir requis exige
want veux voudrais souhaite aimerais
help aide aider aidez assistance svp stp secours
contact contacter joindre appeler parler service client humain conseiller agent assistance hotline support
person personne quelqu'un quelquun gens particulier individu ami
friend ami amis amie famille mari femme pere mere parent enfant frere soeur copain conjoint
seller vendeur vendeuse marchand commercant commerce fournisseur boutique magasin
shop magasin magasins boutique commerce commercant restaurant supermarche
qr qr code qrcode flasher scanner flash
safe sur securise securite fiable confiance danger risque arnaque dangereux
fraud fraude arnaque arnaqueur escroquerie pirate piratage
forgot oublie oublier souviens rappelle
reset reinitialiser reinitialisation retrouver recuperer recuperation changer
name nom prenom noms orthographe
address adresse domicile lieu
information information informations infos donnees
app application appli app logiciel
download telecharger telechargement installer installation
update mise jour maj actualiser version
travel voyage voyager sejour vacances visite
link lier relier associer ajouter ajoute ajout rattacher connecter enregistrer mettre
connect connexion reseau internet wifi vpn proxy donnees
busy occupe surcharge sature
screen ecran page fenetre
choose choisir choix selectionner selection option
nothing rien vide blanc aucun aucune
without sans pas
alternative autre autrement alternative sinon remplacement
language langue anglais francais chinois traduire traduction
use utiliser utilise utilisation servir
show affiche afficher apparait apparaitre voir vois visible liste
find trouver trouve introuvable chercher cherche
arrive arrive arriver recu venir vient recois
thanks merci remercie
hello bonjour salut bonsoir coucou
sell vendre vends louer location
share donner partager communiquer envoyer demande
old ancien ancienne vieux
restaurant restaurant resto
`;

/** What people write for short in messages, then the word it stands for; pairs are separated by commas. */
export const FRENCH_SHORT_FORMS =
  "svp plait,stp plait,mdp motdepasse,cb carte,tel telephone,num numero,pb probleme,pbs probleme,rdv rendezvous,bcp beaucoup,pk pourquoi,pq pourquoi,pkoi pourquoi,qd quand,ds dans,jai ai,cest est,appli application,infos information,maj miseajour,slt salut,bjr bonjour,msg message,qq quelque";
