"""Labelled imagery as chip stores: the form that training and evaluation read."""
